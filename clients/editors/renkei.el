;;; renkei.el --- A client of renkei for Emacs  -*- lexical-binding: t -*-

;; Requires Emacs 27 or later. Its own jsonrpc.el implements the protocol, as for language servers.
;;
;;     (load "/path/to/renkei.el")
;;     M-x renkei-diff

;;; Code:

(require 'jsonrpc)
(require 'seq)

(defgroup renkei nil "Employee records in step between SmartHR and KING OF TIME." :group 'tools)

(defcustom renkei-command '("renkei" "serve")
  "The executable and its arguments. Add \"--sandbox\" to try it."
  :type '(repeat string))

(defvar renkei--connection nil)

(defun renkei-connection ()
  "The running renkei; starts it if it does not run."
  (unless (and renkei--connection (jsonrpc-running-p renkei--connection))
    (setq renkei--connection
          (jsonrpc-process-connection
           :name "renkei"
           :process (make-process :name "renkei" :command renkei-command :connection-type 'pipe :coding 'utf-8-emacs-unix
                                  :noquery t :stderr (get-buffer-create "*renkei log*")))))
  renkei--connection)

(defun renkei-call (method &rest params)
  "The result of METHOD with PARAMS, a property list; an error of renkei's is a `jsonrpc-error'.
JSON's null is nil, its false is `:json-false', its lists are vectors."
  (jsonrpc-request (renkei-connection) (intern method) (or params (make-hash-table))
                   :timeout (+ 60 (or (plist-get params :waitSeconds) 0))))

(defun renkei-close ()
  "Ends renkei, which finishes what it is writing."
  (interactive)
  (when (and renkei--connection (jsonrpc-running-p renkei--connection))
    (renkei-call "shutdown"))
  (setq renkei--connection nil))

(defun renkei-diff (direction day)
  "Shows what differs in DIRECTION as of DAY.  Nothing is written."
  (interactive
   (list (completing-read "Direction: " '("smartHRToKingOfTime" "kingOfTimeToSmartHR") nil t)
         (read-string "Base date: " (format-time-string "%F" nil (* 9 3600)))))
  (let* ((job (renkei-call "fetch" :direction direction :baseDate day :waitSeconds 600))
         (rows (plist-get (renkei-call "diff" :job (plist-get job :job) :classes ["new" "changed" "blocked"] :limit 1000)
                          :rows)))
    (with-current-buffer (get-buffer-create "*renkei*")
      (erase-buffer)
      (seq-doseq (row rows)
        (insert (format "%-8s %-9s %s  %s\n" (or (plist-get row :employeeCode) "-") (plist-get row :class)
                        (plist-get row :name)
                        (mapconcat (lambda (each) (format "%s: %s → %s" (plist-get each :field) (plist-get each :before)
                                                          (plist-get each :after)))
                                   (plist-get row :differences) ", "))))
      (goto-char (point-min))
      (display-buffer (current-buffer)))))

(provide 'renkei)
;;; renkei.el ends here
