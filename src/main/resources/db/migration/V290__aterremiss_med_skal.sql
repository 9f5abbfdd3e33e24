-- En återremiss säger vad som ska göras om. De som beslutats utan skäl står kvar som de är.
alter table beslut add constraint beslut_aterremiss_skal
  check (utfall <> 'aterremiss' or btrim(motivering) <> '') not valid;
