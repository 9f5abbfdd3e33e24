package se.samordna.sammantrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Narvarologg;
import se.samordna.narvaro.UppropStore;

/**
 * Jäv på en punkt (R15): personen är borta från punkten och ser inte dess handlingar. När hon
 * lämnade och kom tillbaka antecknas av sig självt medan sammanträdet pågår, och kan rättas för
 * hand.
 */
@Service
@Transactional
public class JavService {

  private static final Mening ANNAN_DAG = Mening.av("jav_klockslag");

  private static final Hinder INGET_JAV = Hinder.regel("inget_jav", Mening.av("inget_jav"));

  private final Punktlas lage;
  private final UppropStore store;
  private final Narvarologg logg;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  JavService(
      Punktlas lage,
      UppropStore store,
      Narvarologg logg,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.lage = lage;
    this.store = store;
    this.logg = logg;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Antecknar jäv. Får göras före sammanträdet. Svarar med beslutsförheten utan personen. */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Beslutsforhet> anmal(SammantradeId mote, PunktId punkt, Javanmalan anmalan) {
    return lage.las(mote, punkt)
        .sedan(l -> behorig(l, anmalan))
        .sedan(
            l ->
                new Granskning()
                    .obligatorisk("person", anmalan.person(), 200)
                    .obligatorisk("grund", anmalan.grund(), 2000)
                    .svar(l))
        .sedan(l -> prova(l, anmalan))
        .som(l -> spara(l, anmalan));
  }

  private Svar<Punktlage> behorig(Punktlage l, Javanmalan anmalan) {
    Aktor aktor = Inloggad.aktor();
    return anmalan.person().equals(aktor.anvandare())
        ? Svar.ja(l)
        : Svar.utanHinder(l.ledarhinder(aktor), l);
  }

  private Svar<Punktlage> prova(Punktlage l, Javanmalan anmalan) {
    if (l.beslutad()) {
      return Svar.nej(BeslutService.REDAN_BESLUTAD);
    }
    if (l.mote().avslutat().isPresent()) {
      return Svar.nej(Sammantrade.AVSLUTAT);
    }
    if (l.plats(anmalan.person()).isEmpty()) {
      return Svar.nej(Hinder.regel("inte_kallad", Mening.av("inte_kallad")));
    }
    return Svar.ja(l);
  }

  private Beslutsforhet spara(Punktlage l, Javanmalan anmalan) {
    Aktor aktor = Inloggad.aktor();
    boolean ny =
        store.sparaJav(
            new UppropStore.Jav(
                l.punkt().id(),
                anmalan.person(),
                anmalan.grund().strip(),
                aktor.anvandare(),
                klocka.nu(),
                lamnar(l, anmalan.person()),
                Optional.empty()),
            aktor);
    if (ny) {
      anteckna(l, anmalan);
    }
    return lage.lage(l.mote(), l.punkt()).beslutsforhet();
  }

  /** Den som är här när sammanträdet pågår lämnar i samma stund som jävet antecknas. */
  private Optional<Instant> lamnar(Punktlage l, String person) {
    return l.mote().oppnat().isPresent() && l.har().contains(person)
        ? logg.minut(l.mote().dag())
        : Optional.empty();
  }

  /**
   * Rättar när personen lämnade och kom tillbaka. Nekas: roll (403), {@code sammantradet_avslutat}
   * (409), {@code inget_jav} (422), {@code fel_ordning} eller en annan dag (400).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Javtider> sattTider(SammantradeId mote, PunktId punkt, Javtider tider) {
    return lage.las(mote, punkt)
        .sedan(
            l ->
                Svar.utanHinder(
                    Ledningsregler.foreSlutet(l.mote(), l.ledning(), Inloggad.aktor()), l))
        .sedan(l -> l.javiga().contains(tider.person()) ? Svar.ja(l) : Svar.nej(INGET_JAV))
        .sedan(l -> granska(l, tider))
        .som(l -> spara(l, tider));
  }

  private Svar<Punktlage> granska(Punktlage l, Javtider t) {
    return new Granskning()
        .krav(
            t.atervande().isEmpty()
                || t.lamnade()
                    .filter(lamnade -> !t.atervande().get().isBefore(lamnade))
                    .isPresent(),
            "atervande",
            "fel_ordning",
            Mening.av("fel_ordning_4"))
        .krav(paDagen(l, t.lamnade()), "lamnade", "annan_dag", ANNAN_DAG)
        .krav(paDagen(l, t.atervande()), "atervande", "annan_dag", ANNAN_DAG)
        .svar(l);
  }

  private boolean paDagen(Punktlage l, Optional<Instant> tid) {
    return tid.filter(
            t ->
                t.isAfter(klocka.nu())
                    || !LocalDate.ofInstant(t, Klocka.STOCKHOLM).equals(l.mote().dag()))
        .isEmpty();
  }

  private Javtider spara(Punktlage l, Javtider t) {
    Map<String, String> fore =
        store.jav(l.mote().id()).stream()
            .filter(j -> j.punkt().equals(l.punkt().id()) && j.person().equals(t.person()))
            .findFirst()
            .map(j -> tider(t.person(), j.lamnade(), j.atervande()))
            .orElse(Map.of());
    store.sattTider(l.punkt().id(), t.person(), t.lamnade(), t.atervande());
    spar.skriv(
        "jav_tider_rattade",
        "punkt:" + l.punkt().id(),
        fore,
        tider(t.person(), t.lamnade(), t.atervande()));
    return t;
  }

  private static Map<String, String> tider(
      String person, Optional<Instant> lamnade, Optional<Instant> atervande) {
    return Map.of(
        "person", person,
        "lamnade", lamnade.map(Instant::toString).orElse(""),
        "atervande", atervande.map(Instant::toString).orElse(""));
  }

  private void anteckna(Punktlage l, Javanmalan anmalan) {
    l.punkt()
        .arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a, "jav_anmalt", Mening.av("handelse_jav_anmalt", l.namn(anmalan.person()))));
    spar.skriv(
        "jav_anmalt",
        "punkt:" + l.punkt().id(),
        Map.of(),
        Map.of("person", anmalan.person(), "grund", anmalan.grund()));
  }
}
