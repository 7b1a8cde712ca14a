;;; What a person does in Emacs, without a screen: opens letters, looks, mends, ignores, renames.  -*- lexical-binding: t -*-
;; Run as: emacs -Q --batch -l RECIPE -l emacs.el -f imr-run FOLDER; writes what it saw into FOLDER/emacs.json.

(require 'eglot)
(require 'flymake)
(require 'json)

;; Where a person would be asked, the test answers yes; edits that the server asks for are made.
(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 30
      make-backup-files nil)
(fset 'y-or-n-p (lambda (&rest _) t))

(defvar imr-saw nil "What was seen, by name.")

(defun imr-saw (name value)
  "Keep VALUE, what was seen, under NAME."
  (push (cons name value) imr-saw))

(defun imr-wait (what check)
  "Wait until CHECK gives something, and give that; WHAT says what was waited for."
  (let ((end (+ (float-time) 30)) found)
    (while (not (setq found (funcall check)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      ;; Files that change are events, as keys are.
      (read-event nil nil 0.1)
      ;; Half a second after the last key; without a screen nobody is ever idle.
      (when (eglot-managed-p) (eglot--signal-textDocument/didChange)))
    found))

(defun imr-open (file)
  "Open FILE as a person does, and connect as `eglot-ensure' would after the next command."
  (find-file file)
  (let ((hook (memq 'eglot-ensure (symbol-value (intern (format "%s-hook" major-mode))))))
    (unless hook (error "%s is in %s, in which nothing connects" file major-mode)))
  (unless (eglot-managed-p)
    (run-hooks 'post-command-hook))
  (imr-wait "the server" #'eglot-managed-p)
  (flymake-mode 1)
  (flymake-start))

(defun imr-findings ()
  "The rules of the findings of this buffer."
  (mapcar (lambda (it) (let ((text (flymake-diagnostic-text it)))
                         (if (string-match "\\[\\([a-z-]+\\)\\]" text) (match-string 1 text) text)))
          (flymake-diagnostics)))

(defun imr-symbols (index)
  "The names in INDEX, an imenu, and below."
  (mapcan (lambda (it) (if (consp (cdr it))
                           (cons (car it) (imr-symbols (cdr it)))
                         (list (substring-no-properties (car it)))))
          index))

(defun imr-goto (words)
  "Go into the first WORDS of this buffer."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (1+ (match-beginning 0))))

(defun imr-act (title)
  "Do the code action at point whose title begins with TITLE."
  (let* ((actions (eglot-code-actions (point) (point)))
         (action (seq-find (lambda (it) (string-prefix-p title (plist-get it :title))) actions)))
    (unless action (error "No action %s among %S" title (mapcar (lambda (it) (plist-get it :title)) actions)))
    (if (plist-get action :edit) (eglot--apply-workspace-edit (plist-get action :edit))
      (eglot-execute-command (eglot-current-server) (plist-get action :command) (plist-get action :arguments)))))

(defun imr-has (rule)
  "Whether there is a finding of RULE."
  (seq-find (lambda (it) (string-match-p rule it)) (imr-findings)))

(defun imr-run ()
  "Open the letters of the folder in `command-line-args-left', and write what was seen."
  (let ((folder (file-name-as-directory (pop command-line-args-left))))
    (imr-open (concat folder "a.imr"))
    (imr-wait "findings" (lambda () (imr-has "missing-decision")))
    (imr-saw 'symbols (vconcat (imr-symbols (eglot-imenu))))
    (imr-saw 'findings (vconcat (imr-findings)))
    (imr-goto "63-66")
    (let (shown)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
      (imr-saw 'hover (substring-no-properties (imr-wait "a hover" (lambda () shown)))))
    (imr-goto "Denied")
    (imr-saw 'actions (vconcat (mapcar (lambda (it) (plist-get it :title)) (eglot-code-actions (point) (point)))))
    (imr-act "Ignore this finding")
    (when (get-file-buffer (concat folder "imr-letters.json"))
      (with-current-buffer (get-file-buffer (concat folder "imr-letters.json")) (save-buffer)))
    (imr-wait "the finding to go" (lambda () (flymake-start) (not (imr-has "missing-decision"))))
    (imr-saw 'workspaceFile (with-temp-buffer (insert-file-contents (concat folder "imr-letters.json")) (buffer-string)))
    (imr-goto "yclobenzaprine")
    (eglot-rename "Naproxen")
    (imr-saw 'renamed (buffer-substring-no-properties (point-min) (point-max)))
    (imr-open (concat folder "c.imr"))
    (imr-wait "findings" (lambda () (imr-has "missing-decision")))
    (imr-goto "Denied")
    (imr-act "Set the decision to Upheld")
    (imr-wait "the finding to go" (lambda () (flymake-start) (not (imr-has "missing-decision"))))
    (imr-saw 'fixed (buffer-substring-no-properties (point-min) (point-max)))
    (imr-open (concat folder "b.txt"))
    (imr-saw 'textMode (symbol-name major-mode))
    (imr-saw 'textSymbols (vconcat (imr-symbols (eglot-imenu))))
    (find-file (concat folder "notes.txt"))
    (imr-saw 'notesMode (symbol-name major-mode))
    (with-temp-file (concat folder "emacs.json") (insert (json-encode imr-saw)))
    (eglot-shutdown-all)))

;;; emacs.el ends here
