package se.samordna.arende;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.ritning.Element;
import se.samordna.ritning.Utfallsord;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Förbundschefens kontroll: vidare till beredning, eller komplettering med en dag. */
@Service
@Transactional
public class KontrollService {

  static final String TYP = Element.KONTROLLERA;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Beredningsstart beredning;
  private final Kompletteringar kompletteringar;
  private final KontrollStore store;
  private final Klocka klocka;

  KontrollService(
      Uppgifter uppgifter,
      Arenden arenden,
      Beredningsstart beredning,
      Kompletteringar kompletteringar,
      KontrollStore store,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.beredning = beredning;
    this.kompletteringar = kompletteringar;
    this.store = store;
    this.klocka = klocka;
  }

  @Slutfor(Element.KONTROLLERA)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Arende> slutfor(UppgiftId uppgift, Kontrollutfall utfall) {
    return utfall
        .granska(klocka.idag())
        .svar(utfall)
        .sedan(k -> uppgifter.las(uppgift, TYP, k.version()))
        .som(u -> genomfor(u, utfall));
  }

  private Arende genomfor(Uppgift uppgift, Kontrollutfall utfall) {
    Arende fore = arenden.las(uppgift.arende());
    store.utfall(fore.id(), utfall.utfall());
    return utfall.ar(Kontrollsvar.VIDARE)
        ? vidare(uppgift)
        : kompletteringar.begar(uppgift, utfall.vad(), utfall.frist().orElseThrow());
  }

  private Arende vidare(Uppgift uppgift) {
    Arende efter = arenden.flytta(uppgift.arende(), Flytt.till(Steg.BEREDNING, Element.YTTRA));
    Map<String, Object> variabler = new HashMap<>(beredning.kalla(efter.id()));
    variabler.put(Variabel.UTFALL, Utfallsord.VIDARE);
    variabler.put(Variabel.VARV, efter.varv());
    arenden.handelse(efter.id(), "kontrollerad", Mening.av("handelse_kontrollerad"));
    uppgifter.avsluta(uppgift, variabler);
    return efter;
  }

  /** Kontrollens underlag och vad beslutstabellen svarade, för den som får läsa handlingarna. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Formellkontroll> visa(ArendeId id) {
    return arenden
        .oppnaInnehall(id)
        .sedan(a -> Svar.finns(store.senasteKontroll(id), Mening.av("sak_4")));
  }
}
