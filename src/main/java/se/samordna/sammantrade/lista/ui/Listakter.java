package se.samordna.sammantrade.lista.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.version.VersionService;
import se.samordna.forbund.Register;
import se.samordna.sammantrade.BordlagtService;
import se.samordna.sammantrade.KlaraAndringar;
import se.samordna.sammantrade.KlaraArenden;
import se.samordna.sammantrade.PunktService;
import se.samordna.sammantrade.Styrelsevy;
import se.samordna.sammantrade.besked.Brevinsyn;
import se.samordna.sammantrade.handlingar.Handlingsbunt;
import se.samordna.sammantrade.kallelse.KallelseutskickService;
import se.samordna.sammantrade.lista.FlyttService;
import se.samordna.sammantrade.lista.ListordningService;
import se.samordna.sammantrade.lista.ListpunktService;
import se.samordna.sammantrade.lista.ListvyService;
import se.samordna.sammantrade.lista.PunkthandlingService;
import se.samordna.sammantrade.lista.StandardpunktService;

/** Det som sidan för listan kan göra: en tjänst per akt. */
@Component
record Listakter(
    Styrelsevy moten,
    ListvyService listor,
    ListordningService ordning,
    PunktService nya,
    ListpunktService punkter,
    FlyttService flytt,
    StandardpunktService standard,
    PunkthandlingService handlingar,
    KlaraArenden klara,
    KlaraAndringar andringar,
    BordlagtService bordlagt,
    VersionService versioner,
    KallelseutskickService kallelser,
    Handlingsbunt bunt,
    Brevinsyn brev,
    Register register) {

  String namn(String anvandare) {
    return register.namn(anvandare);
  }
}
