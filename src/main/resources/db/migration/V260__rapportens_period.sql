-- En rapport gäller en bestämd tid, och en som ska kompletteras får en ny dag.

alter table rapport add column period_fran date;
alter table rapport add column period_till date;
alter table rapport add column komplettera_senast date;
alter table rapport add check (period_fran is null or period_till >= period_fran);
