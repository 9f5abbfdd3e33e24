package se.samordna.budget.version;

import java.time.Instant;
import se.samordna.plan.Budgetversion.Status;

/**
 * Ett byte av status som har skett.
 *
 * @param skal varför; tomt framåt
 */
public record Statussteg(Status fran, Status till, String skal, Instant tid, String av) {}
