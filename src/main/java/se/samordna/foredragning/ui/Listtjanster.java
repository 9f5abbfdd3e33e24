package se.samordna.foredragning.ui;

import org.springframework.stereotype.Component;
import se.samordna.budget.version.VersionService;
import se.samordna.forbund.Register;
import se.samordna.foredragning.handlingar.Handlingsbunt;
import se.samordna.foredragning.kallelse.KallelseutskickService;
import se.samordna.foredragning.lista.BordlagtService;
import se.samordna.foredragning.lista.FlyttService;
import se.samordna.foredragning.lista.KlaraAndringar;
import se.samordna.foredragning.lista.KlaraArenden;
import se.samordna.foredragning.lista.ListbildService;
import se.samordna.foredragning.lista.ListordningService;
import se.samordna.foredragning.lista.ListpunktService;
import se.samordna.foredragning.lista.PunktService;
import se.samordna.foredragning.lista.PunkthandlingService;
import se.samordna.foredragning.lista.StandardpunktService;
import se.samordna.kalender.besked.Brevinsyn;
import se.samordna.sammantrade.bild.MoteslasService;

/** Det som sidan för listan kan göra: en tjänst per akt. */
@Component
record Listtjanster(
    MoteslasService moten,
    ListbildService listor,
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
