#ifndef FILE_BIRTH_H
#define FILE_BIRTH_H

#include <stdint.h>

/// When a file was made, as its file system remembers it. Swift's view of the C library does not have `statx`, and no other
/// call tells it on Linux.
/// \returns 0; 1 where the file system does not know; -1 with `errno` if the file cannot be looked at.
int file_birth(const char *path, int64_t *seconds, int64_t *nanoseconds);

#endif
