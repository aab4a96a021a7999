/// A proxy address that cannot be parsed. The error does not hold the address, which may contain a password.
struct UnreadableProxy: Error {}
