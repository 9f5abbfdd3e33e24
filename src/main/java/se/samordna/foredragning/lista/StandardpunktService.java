package se.samordna.foredragning.lista;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Punktslag;

/** Mallen av stående punkter, och att fylla en lista med dem. */
@Service
@Transactional
public class StandardpunktService {

  private static final int MEST = 50;
  private static final Set<Punktslag> BARS_AV_ANNAT = Set.of(Punktslag.ARENDE, Punktslag.ANDRING);

  private final Listlasning lasning;
  private final ListaStore lista;
  private final StandardStore store;
  private final Spar spar;
  private final Klocka klocka;

  StandardpunktService(
      Listlasning lasning, ListaStore lista, StandardStore store, Spar spar, Klocka klocka) {
    this.lasning = lasning;
    this.lista = lista;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Hur många som kom till, och listans version. */
  public record Tillagda(int antal, int version) {}

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Standardmall mall() {
    return store.gallande();
  }

  /**
   * Ersätter mallen. Listor som redan är fyllda ändras inte. Nej: {@code inaktuell_version} (409).
   *
   * @param version mallens version när den lästes; 0 för den brukliga
   * @param punkter en tom nyckel ger en ny
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Standardmall> ersatt(int version, List<Standardpunkt> punkter) {
    return granska(punkter).sedan(p -> spara(version, medNycklar(p)));
  }

  private static Svar<List<Standardpunkt>> granska(List<Standardpunkt> punkter) {
    Granskning g = new Granskning().antal("punkter", punkter, MEST);
    Set<String> sedda = new HashSet<>();
    for (int nr = 0; nr < punkter.size(); nr++) {
      Standardpunkt p = punkter.get(nr);
      String falt = "punkter[" + nr + "].";
      g.obligatorisk(falt + "rubrik", p.rubrik(), 200)
          .rad(falt + "rubrik", p.rubrik(), 200)
          .rad(falt + "nyckel", p.nyckel(), 50)
          .text(falt + "beslutstext", p.beslutstext(), 2_000)
          .krav(
              p.nyckel().isBlank() || sedda.add(p.nyckel()),
              falt + "nyckel",
              "dubblett",
              Mening.av("dubblett_3"))
          .krav(
              !BARS_AV_ANNAT.contains(p.slag()),
              falt + "slag",
              "okant_varde",
              Mening.av("okant_varde_12"));
    }
    return g.svar(punkter);
  }

  private static List<Standardpunkt> medNycklar(List<Standardpunkt> punkter) {
    return punkter.stream()
        .map(
            p ->
                new Standardpunkt(
                    p.nyckel().isBlank() ? UUID.randomUUID().toString() : p.nyckel().strip(),
                    p.rubrik().strip(),
                    p.slag(),
                    p.plats(),
                    p.beslutstext().strip()))
        .toList();
  }

  private Svar<Standardmall> spara(int version, List<Standardpunkt> punkter) {
    Standardmall nu = store.gallande();
    Standardmall ny = new Standardmall(version + 1, punkter);
    if (nu.version() != version || !store.spara(ny, Inloggad.aktor(), klocka.nu())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv(
        "standardmall_andrad",
        "standardmall:" + ny.version(),
        Map.of("punkter", nu.punkter().stream().map(Standardpunkt::rubrik).toList()),
        Map.of("punkter", punkter.stream().map(Standardpunkt::rubrik).toList()));
    return Svar.ja(ny);
  }

  /** Fyller listan med mallens punkter. De som redan satts upp kommer inte två gånger. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Tillagda> fyll(SammantradeId mote) {
    return lasning.las(mote).sedan(this::fyll);
  }

  private Svar<Tillagda> fyll(Listlasning.Lista l) {
    if (l.mote().slag() != Moteslag.STYRELSE) {
      return Svar.nej(Hinder.regel("fel_slag", Mening.av("fel_slag_5")));
    }
    return Listregler.oppen(l.mote())
        .<Svar<Tillagda>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(sattUpp(l)));
  }

  private Tillagda sattUpp(Listlasning.Lista l) {
    List<Standardplacering.Rad<Listpunkt>> rader =
        Standardplacering.fyll(
            l.punkter().stream()
                .map(p -> Standardplacering.Rad.befintlig(p, p.standard(), p.plats()))
                .toList(),
            store.gallande());
    List<UUID> ordning = new ArrayList<>();
    for (Standardplacering.Rad<Listpunkt> rad : rader) {
      ordning.add(
          rad.befintlig()
              .map(Listpunkt::id)
              .orElseGet(
                  () ->
                      store.sattUpp(
                          l.mote().id(),
                          rad.ny().orElseThrow(),
                          l.mote().kallat(),
                          Inloggad.aktor(),
                          klocka.nu()))
              .varde());
    }
    int antal = rader.size() - l.punkter().size();
    if (antal == 0) {
      return new Tillagda(0, l.mote().version());
    }
    int version = lista.ordna(l.mote().id(), ordning);
    spar.skriv(
        "standardpunkter_uppsatta",
        "sammantrade:" + l.mote().id(),
        Map.of(),
        Map.of("antal", antal));
    return new Tillagda(antal, version);
  }
}
