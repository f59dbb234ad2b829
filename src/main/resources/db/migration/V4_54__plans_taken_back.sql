-- A version that lies with a manager is taken back by whoever handed it in.
alter table key_account_comment drop constraint key_account_comment_kind_check;
alter table key_account_comment add constraint key_account_comment_kind_check
    check (kind in ('REMARK','SUBMITTED','WITHDRAWN','APPROVED','RETURNED','DISCARDED'));
