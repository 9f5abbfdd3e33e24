package se.samordna.utfall.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.ui.Budgetar;
import se.samordna.forbund.Register;
import se.samordna.utfall.BokimportService;
import se.samordna.utfall.BudgetutfilService;
import se.samordna.utfall.KopplingService;
import se.samordna.utfall.PeriodrapportService;
import se.samordna.utfall.PrognosService;
import se.samordna.utfall.UtfallService;

/** Tjänsterna bakom skärmen Utfall och prognos. */
@Component
record Utfallstjanster(
    UtfallService utfall,
    BokimportService inlasning,
    KopplingService kopplingar,
    PrognosService prognoser,
    PeriodrapportService rapporter,
    BudgetutfilService budgetfil,
    Budgetar ar,
    Register register) {}
