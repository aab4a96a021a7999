#ifndef FILE_CREATION_TIME_H
#define FILE_CREATION_TIME_H

#include <stdint.h>

/// The time at which a file was created, as its file system keeps it. It cannot be set from outside, so a copy of a file
/// has another one. Linux reports it through `statx` alone, which Swift's Glibc module does not have.
/// \param path a file; if it is a symbolic link, the link itself.
/// \returns 0; 1 if the file system or the kernel does not report it; -1 with `errno` if the file cannot be examined.
int file_creation_time(const char *path, int64_t *seconds, int64_t *nanoseconds);

#endif
