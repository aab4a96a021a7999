/// The system's C library, whatever its module is called on this platform: `import CLibrary` is all that a file needs.
///
/// `@_exported` is the only way for one Swift module to hand on another's functions, and Foundation uses it, too. A
/// Clang module that includes the headers would hand on the functions, but not `errno`, `open` or `fcntl`, which
/// Swift's own modules declare.
#if canImport(Darwin)
    @_exported import Darwin
#elseif canImport(Musl)
    @_exported import Musl
#else
    @_exported import Glibc
#endif
