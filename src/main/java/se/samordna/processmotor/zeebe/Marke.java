package se.samordna.processmotor.zeebe;

import se.samordna.processmotor.EpokStore;

/**
 * En epok och pulsen i dess märke.
 *
 * @param puls det senaste talet vi bett motorn minnas
 * @param kvitterad det senaste talet som motorn bekräftat
 */
record Marke(EpokStore.Epok epok, long puls, long kvitterad) {}
