-- Timers vars tid är inne frågas efter fyra gånger i sekunden på varje nod; de flesta rader är långt ifrån sin tid.
create index act_idx_job_mogen on motor.act_ru_job (duedate_) where retries_ > 0;
