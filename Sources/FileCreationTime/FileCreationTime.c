#define _GNU_SOURCE
#include "FileCreationTime.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#ifdef __linux__

int file_creation_time(const char *path, int64_t *seconds, int64_t *nanoseconds) {
    struct statx found;
    if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BTIME, &found) != 0) return errno == ENOSYS ? 1 : -1;
    if (!(found.stx_mask & STATX_BTIME)) return 1;
    *seconds = found.stx_btime.tv_sec;
    *nanoseconds = found.stx_btime.tv_nsec;
    return 0;
}

#else

int file_creation_time(const char *path, int64_t *seconds, int64_t *nanoseconds) {
    struct stat found;
    if (lstat(path, &found) != 0) return -1;
    *seconds = found.st_birthtimespec.tv_sec;
    *nanoseconds = found.st_birthtimespec.tv_nsec;
    return 0;
}

#endif
