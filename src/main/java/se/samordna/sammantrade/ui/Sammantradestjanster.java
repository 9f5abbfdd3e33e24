package se.samordna.sammantrade.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetService;
import se.samordna.budget.VerkanService;
import se.samordna.forbund.Register;
import se.samordna.kalender.KallelseService;
import se.samordna.mote.SammantradeService;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.JavService;
import se.samordna.sammantrade.Protokollinsyn;
import se.samordna.sammantrade.UppropService;
import se.samordna.sammantrade.VoteringService;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.MoteslasService;

/** Det styrelsevyn kan göra: en tjänst per akt. */
@Component
record Sammantradestjanster(
    MoteslasService vy,
    SammantradeService sammantraden,
    UppropService upprop,
    KallelseService kallelser,
    JavService jav,
    VoteringService votering,
    BeslutService beslut,
    BudgetService budget,
    VerkanService verkan,
    Listverkan listverkan,
    Register register,
    Protokollinsyn protokoll,
    Gangtjanster gang) {}
