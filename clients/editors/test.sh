#!/usr/bin/env bash
# bash test.sh, after the program has been built. RENKEI selects another executable.
cd "$(dirname "$0")" || exit 1
RENKEI=$(realpath "${RENKEI:-../../.build/debug/renkei}")
export RENKEI
status=0
if command -v emacs >/dev/null; then
    emacs -Q --batch -l renkei.el -l renkei-test.el -f ert-run-tests-batch-and-exit || status=1
else
    echo "left out: Emacs"
fi
if command -v nvim >/dev/null; then
    timeout 60 nvim --headless -u NONE -i NONE +'luafile test.lua' || status=1
else
    echo "left out: Neovim"
fi
exit $status
