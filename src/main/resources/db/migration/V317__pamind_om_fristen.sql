-- Fristen som ärendet påmints om, så att påminnelsen ges en gång också när ärendet byggs upp på nytt i motorn.
alter table arende add column pamind date;
