package se.samordna.sammantrade;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Jäv på en punkt (R15): personen är borta från punkten och ser inte dess handlingar. */
@Service
@Transactional
public class JavService {

  private final Lageslasning lage;
  private final UppropStore store;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  JavService(Lageslasning lage, UppropStore store, Arenden arenden, Spar spar, Klocka klocka) {
    this.lage = lage;
    this.store = store;
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
    boolean far = anmalan.person().equals(aktor.anvandare()) || l.ledning().farBesluta(aktor);
    return far ? Svar.ja(l) : Svar.nej(Roller.SAKNAR_ROLL);
  }

  private Svar<Punktlage> prova(Punktlage l, Javanmalan anmalan) {
    if (l.beslutad()) {
      return Svar.nej(BeslutService.REDAN_BESLUTAD);
    }
    if (l.plats(anmalan.person()).isEmpty()) {
      return Svar.nej(
          Hinder.regel(
              "inte_kallad",
              "Personen har ingen plats vid sammanträdet. Ange en ledamot eller ersättare."));
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
                klocka.nu()),
            aktor);
    if (ny) {
      anteckna(l, anmalan);
    }
    return Beslutsforhet.av(lage.lage(l.mote(), l.punkt()).tjanstgoring());
  }

  private void anteckna(Punktlage l, Javanmalan anmalan) {
    l.punkt()
        .arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a,
                    "jav_anmalt",
                    l.namn(anmalan.person()) + " har jäv vid styrelsens behandling."));
    spar.skriv(
        "jav_anmalt",
        "punkt:" + l.punkt().id(),
        Map.of(),
        Map.of("person", anmalan.person(), "grund", anmalan.grund()));
  }
}
