package se.samordna.sammantrade.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetService;
import se.samordna.budget.version.VersionService;
import se.samordna.forbund.Register;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.JavService;
import se.samordna.sammantrade.KlaraAndringar;
import se.samordna.sammantrade.KlaraArenden;
import se.samordna.sammantrade.PunktService;
import se.samordna.sammantrade.SammantradeService;
import se.samordna.sammantrade.Styrelsevy;
import se.samordna.sammantrade.UppropService;
import se.samordna.sammantrade.VoteringService;

/** Det styrelsevyn kan göra: en tjänst per akt. */
@Component
record Sammantradesakter(
    Styrelsevy vy,
    SammantradeService sammantraden,
    PunktService punkter,
    KlaraArenden klara,
    KlaraAndringar andringar,
    UppropService upprop,
    JavService jav,
    VoteringService votering,
    BeslutService beslut,
    BudgetService budget,
    VersionService versioner,
    Register register,
    Gangakter gang) {}
