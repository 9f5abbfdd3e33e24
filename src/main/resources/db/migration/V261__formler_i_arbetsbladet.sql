-- Det räknade värdet står i cellen; så här skrevs det.

alter table cellandring add column formel text not null default '';
