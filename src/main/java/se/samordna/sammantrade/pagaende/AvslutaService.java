package se.samordna.sammantrade.pagaende;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.FattaBeslut;
import se.samordna.sammantrade.Overhoppad;
import se.samordna.sammantrade.Punktlage;
import se.samordna.sammantrade.Punktlas;

/**
 * Ordföranden förklarar sammanträdet avslutat. Därefter ligger det antecknade fast (R14); att öppna
 * det igen går inte, ett fel rättas i protokollet eller på ett nytt sammanträde.
 */
@Service
@Transactional
public class AvslutaService {

  private final Punktlas lage;
  private final BeslutService beslut;
  private final Overhoppad lamning;
  private final AvslutStore store;
  private final Arenden arenden;
  private final Andringsbeslut andringar;
  private final Spar spar;
  private final Klocka klocka;

  AvslutaService(
      Punktlas lage,
      BeslutService beslut,
      Overhoppad lamning,
      AvslutStore store,
      Arenden arenden,
      Andringsbeslut andringar,
      Spar spar,
      Klocka klocka) {
    this.lage = lage;
    this.beslut = beslut;
    this.lamning = lamning;
    this.store = store;
    this.arenden = arenden;
    this.andringar = andringar;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Avslutar sammanträdet, en enda gång. Svarar med när. Nekas: roll (403), {@code
   * sammantradet_avslutat} (409), {@code inte_oppnat}, {@code omrostning_pagar}, {@code
   * oavgjorda_punkter} med listan {@code punkter} (422), eller som ett beslut när en bordläggning
   * inte går, till exempel {@code inte_beslutsfor}. Då händer ingenting.
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Instant> avsluta(SammantradeId mote, Avslutning avslutning) {
    return lage.lasMotet(mote)
        .sedan(m -> lage.leds(m, Inloggad.aktor()))
        .sedan(m -> prova(m, avslutning))
        .som(m -> lasAllt(m, avslutning))
        .sedan(m -> bordlagg(m, avslutning.bordlagg()))
        .sedan(m -> lamna(m, lamnas(m, avslutning)))
        .som(m -> stang(m, avslutning));
  }

  /**
   * Varför sammanträdet inte går att avsluta nu, vad som än väljs om punkterna som återstår. Frågas
   * av var och en som läser mötets sida.
   */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Optional<Hinder> hinder(SammantradeId mote) {
    Avslutning inget = new Avslutning(List.of(), List.of());
    return Avslutningsregler.OMROSTNING.prova(
        new Avslutningsregler.Lage(store.oavgjorda(mote), inget));
  }

  private Svar<Sammantrade> prova(Sammantrade mote, Avslutning avslutning) {
    return Svar.utanHinder(
        Avslutningsregler.prova(new Avslutningsregler.Lage(store.oavgjorda(mote.id()), avslutning)),
        mote);
  }

  /**
   * Det som alla punkterna rör låses först, i låsordningen (docs/decisions/026): redan den första
   * bordläggningen tar paragrafen och spåret, och den som har nästa punkts ärende eller insats kan
   * vänta på dem.
   */
  private Sammantrade lasAllt(Sammantrade mote, Avslutning avslutning) {
    List<Punkt> punkter =
        Stream.concat(avslutning.bordlagg().stream(), lamnas(mote, avslutning).stream())
            .flatMap(id -> punkt(mote, id))
            .toList();
    arenden.lasAlla(
        punkter.stream()
            .flatMap(p -> Stream.concat(p.arende().stream(), p.andringsarenden().stream()))
            .collect(toSet()));
    andringar.las(punkter.stream().flatMap(p -> p.andringsid().stream()).toList());
    return mote;
  }

  private Stream<Punkt> punkt(Sammantrade mote, PunktId id) {
    return lage.las(mote.id(), id) instanceof Svar.Ja<Punktlage>(Punktlage l)
        ? Stream.of(l.punkt())
        : Stream.empty();
  }

  private Svar<Sammantrade> bordlagg(Sammantrade mote, List<PunktId> punkter) {
    FattaBeslut bordlaggning =
        new FattaBeslut(Utfall.BORDLAGGNING, List.of(), List.of(), "", Optional.empty());
    Svar<Sammantrade> svar = Svar.ja(mote);
    for (PunktId punkt : punkter) {
      svar = svar.sedan(m -> beslut.fatta(m.id(), punkt, bordlaggning).som(b -> m));
    }
    return svar;
  }

  /** De valda, och de extra ärenden som styrelsen inte tog upp: också de väntar på ett annat. */
  private List<PunktId> lamnas(Sammantrade mote, Avslutning avslutning) {
    return Stream.concat(avslutning.lamna().stream(), store.avbojda(mote.id()).stream())
        .distinct()
        .toList();
  }

  private Svar<Sammantrade> lamna(Sammantrade mote, List<PunktId> punkter) {
    Svar<Sammantrade> svar = Svar.ja(mote);
    for (PunktId punkt : punkter) {
      svar =
          svar.sedan(
              m ->
                  lage.las(m.id(), punkt)
                      .som(
                          l -> {
                            lamning.lamna(l);
                            store.lamna(punkt, klocka.nu());
                            return m;
                          }));
    }
    return svar;
  }

  private Instant stang(Sammantrade mote, Avslutning avslutning) {
    Instant nu = klocka.nu();
    store.avsluta(mote.id(), Inloggad.aktor(), nu);
    spar.skriv(
        "sammantrade_avslutat",
        "sammantrade:" + mote.id(),
        Map.of(),
        Map.of(
            "bordlagda", avslutning.bordlagg().stream().map(PunktId::toString).toList(),
            "lamnade", avslutning.lamna().stream().map(PunktId::toString).toList()));
    return nu;
  }
}
