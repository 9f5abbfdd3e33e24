package se.samordna.beredning;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Frågan om jäv i beredningen, ställd innan handlingarna öppnas (R15). */
@Service
@Transactional
@PreAuthorize("@behorig.har('beredning')")
public class JavsvarService {

  private static final int GRUND = 10_000;

  private final Arenden arenden;
  private final Uppgifter uppgifter;
  private final YttrandeService yttranden;
  private final YttrandeStore store;
  private final Javsfraga fraga;
  private final Beredningsplatser platser;
  private final Spar spar;
  private final Klocka klocka;

  JavsvarService(
      Arenden arenden,
      Uppgifter uppgifter,
      YttrandeService yttranden,
      YttrandeStore store,
      Javsfraga fraga,
      Beredningsplatser platser,
      Spar spar,
      Klocka klocka) {
    this.arenden = arenden;
    this.uppgifter = uppgifter;
    this.yttranden = yttranden;
    this.store = store;
    this.fraga = fraga;
    this.platser = platser;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Vad den inloggade har svarat; 404 för den som inte ser ärendet. */
  @Transactional(readOnly = true)
  public Svar<Javsvar> visa(ArendeId id) {
    return arenden.oppna(id).som(this::svaret);
  }

  private Javsvar svaret(Arende arende) {
    Aktor aktor = Inloggad.aktor();
    boolean har = store.harJav(arende.id(), aktor);
    boolean vantar = fraga.obesvarad(aktor, arende) || fraga.aterstar(aktor, arende).isPresent();
    return new Javsvar(har || !vantar, har);
  }

  /** Personen har inte jäv: handlingarna öppnas. Ett jäv som redan är anmält står kvar (403). */
  public Svar<Javsvar> nej(ArendeId id) {
    return arenden
        .oppnaHandlingar(id)
        .som(
            a -> {
              Aktor aktor = Inloggad.aktor();
              store.svaraNej(id, aktor, klocka.nu());
              spar.skriv("jav_besvarat", "arende:" + id, Map.of(), Map.of("har", false));
              return svaret(a);
            });
  }

  /**
   * Personen har jäv. Väntar medlemmens yttrande på just henne är det därmed besvarat; har en
   * kollega tagit det lämnar kollegan det.
   *
   * @param grund varför; utan den 400
   */
  public Svar<Javsvar> ja(ArendeId id, String grund) {
    return new Granskning()
        .obligatorisk("grund", grund, GRUND)
        .svar(grund.strip())
        .sedan(g -> arenden.oppna(id))
        .sedan(a -> anmal(a, grund.strip()));
  }

  private Svar<Javsvar> anmal(Arende arende, String grund) {
    Optional<Uppgift> min = minUppgift(arende.id());
    if (min.isPresent()) {
      Yttrande jav = new Yttrande(min.get().version(), "", "", Optional.of(grund));
      return yttranden.yttra(min.get().id(), jav).som(a -> new Javsvar(true, true));
    }
    Aktor aktor = Inloggad.aktor();
    if (store.harJav(arende.id(), aktor)) {
      return Svar.ja(new Javsvar(true, true));
    }
    store.anmalJav(arende.id(), grund, aktor, klocka.nu());
    arenden.handelse(arende.id(), "jav_anmalt", Mening.av("handelse_jav_beredning", aktor.namn()));
    spar.skriv("jav_anmalt", "arende:" + arende.id(), Map.of(), Map.of("grund", grund));
    return Svar.ja(new Javsvar(true, true));
  }

  private Optional<Uppgift> minUppgift(ArendeId id) {
    Aktor aktor = Inloggad.aktor();
    return uppgifter.oppna(id).stream()
        .filter(u -> u.typ().equals(YttrandeService.TYP))
        .filter(u -> u.medlem().filter(platser.medlemmar(aktor)::contains).isPresent())
        .filter(u -> !harTagits(u, aktor))
        .findFirst();
  }

  /** En kollega har tagit uppgiften; den vars plats slutat sedan dess håller den inte kvar. */
  private boolean harTagits(Uppgift u, Aktor aktor) {
    return u.tilldelad()
        .filter(t -> !t.equals(aktor.anvandare()))
        .filter(t -> u.medlem().filter(m -> platser.harSlutat(t, m)).isEmpty())
        .isPresent();
  }
}
