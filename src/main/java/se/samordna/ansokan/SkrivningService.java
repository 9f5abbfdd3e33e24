package se.samordna.ansokan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.arende.Kompletteringar;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Huvudmannen säger att ansökan är klar: första gången till parterna, sedan som komplettering. */
@Service
@Transactional
public class SkrivningService {

  static final String SKRIV = Element.SKRIV_ANSOKAN;
  static final String KOMPLETTERA = Element.KOMPLETTERA;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Kompletteringar kompletteringar;
  private final UtkastStore utkast;
  private final GodkannandeStore godkannanden;
  private final Parter parter;
  private final Inlamning inlamning;

  SkrivningService(
      Uppgifter uppgifter,
      Arenden arenden,
      Kompletteringar kompletteringar,
      UtkastStore utkast,
      GodkannandeStore godkannanden,
      Parter parter,
      Inlamning inlamning) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.kompletteringar = kompletteringar;
    this.utkast = utkast;
    this.godkannanden = godkannanden;
    this.parter = parter;
    this.inlamning = inlamning;
  }

  /** Låser versionen och ber varje deltagande medlem godkänna den. */
  @Slutfor(Element.SKRIV_ANSOKAN)
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Arende> klar(UppgiftId id, Klarmarkering klar) {
    return uppgifter
        .las(id, SKRIV, klar.version())
        .sedan(u -> fullstandig(u).som(a -> fraga(u, a)));
  }

  private Svar<Ansokan> fullstandig(Uppgift uppgift) {
    Arende arende = arenden.las(uppgift.arende());
    return Svar.finns(utkast.hitta(uppgift.arende()), Mening.av("sak"))
        .sedan(u -> fullstandig(arende, u.ansokan()));
  }

  private Svar<Ansokan> fullstandig(Arende arende, Ansokan ansokan) {
    List<Brist> brister = parter.brister(arende, ansokan);
    return brister.isEmpty()
        ? Svar.ja(ansokan)
        : Svar.nej(
            Hinder.regel(
                    "ofullstandig",
                    Mening.av("ofullstandig"),
                    brister.stream().map(Brist::faltfel).toList())
                .med("brister", brister));
  }

  private Arende fraga(Uppgift uppgift, Ansokan ansokan) {
    Arende efter =
        arenden.flytta(uppgift.arende(), Flytt.till(Steg.ANSOKAN, GodkannandeService.TYP));
    List<String> medlemmar = ansokan.medlemmar();
    godkannanden.fraga(efter, medlemmar, Inloggad.aktor());
    arenden.handelseForSokande(efter.id(), "ansokan_klar", Mening.av("handelse_ansokan_klar"));
    uppgifter.avsluta(
        uppgift,
        Map.of(
            Variabel.VARV,
            efter.varv(),
            Variabel.PARTER,
            medlemmar,
            Variabel.HUVUDMAN,
            efter.medlem()));
    return efter;
  }

  /** Lämnar in kompletteringen; ärendet går tillbaka till den som bad om den. */
  @Slutfor(Element.KOMPLETTERA)
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Arende> komplettera(UppgiftId id, Klarmarkering klar) {
    return uppgifter
        .las(id, KOMPLETTERA, klar.version())
        .sedan(u -> fullstandig(u).som(a -> lamnaIn(u, a)));
  }

  private Arende lamnaIn(Uppgift uppgift, Ansokan ansokan) {
    Arende fore = arenden.las(uppgift.arende());
    inlamning.komplettera(fore, ansokan);
    Arende efter = kompletteringar.lamnad(fore);
    Map<String, Object> variabler = new HashMap<>(inlamning.underlag(efter.id(), ansokan));
    variabler.put(Variabel.FRAN, fore.komplettering().orElseThrow().fran());
    variabler.put(Variabel.VARV, efter.varv());
    uppgifter.avsluta(uppgift, variabler);
    return efter;
  }
}
