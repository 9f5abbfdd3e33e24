package se.samordna.budget.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.byra.BokimportService;
import se.samordna.budget.byra.BudgetfilService;
import se.samordna.budget.byra.KopplingService;
import se.samordna.budget.byra.PeriodrapportService;
import se.samordna.budget.byra.PrognosService;
import se.samordna.budget.byra.UtfallService;
import se.samordna.forbund.Register;

/** Tjänsterna bakom skärmen Utfall och prognos. */
@Component
record Utfallstjanster(
    UtfallService utfall,
    BokimportService inlasning,
    KopplingService kopplingar,
    PrognosService prognoser,
    PeriodrapportService rapporter,
    BudgetfilService budgetfil,
    Budgetar ar,
    Register register) {}
