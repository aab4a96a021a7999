;;; renkei-test.el --- emacs -Q --batch -l renkei.el -l renkei-test.el -f ert-run-tests-batch-and-exit  -*- lexical-binding: t -*-

(require 'ert)

(setq renkei-command (list (getenv "RENKEI") "serve" "--sandbox" "--people" "30"))

(ert-deftest renkei-tells-what-differs ()
  (renkei-diff "smartHRToKingOfTime" "2026-04-01")
  (with-current-buffer "*renkei*"
    (should (string-match-p "^0003     changed   伊藤 健太  lastName: 山田 → 伊藤" (buffer-string)))))

(ert-deftest renkei-says-what-is-wrong ()
  (let ((fault (should-error (renkei-call "status" :job "nowhere") :type 'jsonrpc-error)))
    (should (equal (alist-get 'jsonrpc-error-code (cdr fault)) -32004))))

(ert-deftest renkei-ends ()
  (renkei-call "ping")
  (let ((process (jsonrpc--process (renkei-connection))))
    (renkei-close)
    (with-timeout (10 (ert-fail "renkei goes on"))
      (while (process-live-p process) (accept-process-output process 0.1)))))
