package se.samordna.foredragning.lista;

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
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/** Det som står om en punkt, att den utgår före sammanträdet, och om ett extra ärende tas upp. */
@Service
@Transactional
public class ListpunktService {

  private final Listlasning lasning;
  private final ListaStore store;
  private final MoteslasService moten;
  private final Arenden arenden;
  private final Andringsbeslut andringar;
  private final Spar spar;
  private final Klocka klocka;

  ListpunktService(
      Listlasning lasning,
      ListaStore store,
      MoteslasService moten,
      Arenden arenden,
      Andringsbeslut andringar,
      Spar spar,
      Klocka klocka) {
    this.lasning = lasning;
    this.store = store;
    this.moten = moten;
    this.arenden = arenden;
    this.andringar = andringar;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Punktens version efter ändringen. */
  public record Andrad(int version) {}

  /**
   * Ändrar det som står om punkten. Nej: {@code inaktuell_version}, {@code redan_beslutad}, {@code
   * utgatt}, {@code avslutat} (409).
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Andrad> andra(SammantradeId mote, PunktId punkt, AndraPunkt ny) {
    return ny.granska()
        .svar(ny)
        .sedan(
            n ->
                lasning.las(
                    mote,
                    punkt,
                    (m, p) ->
                        Listregler.forsta(
                            Listregler.oppen(m),
                            Listregler.levande(p),
                            Listregler.version(p, n.version()))))
        .som(plats -> andra(plats, ny));
  }

  private Andrad andra(Listlasning.Plats plats, AndraPunkt ny) {
    store.andra(plats.punkt().id(), ny, ny.begransad().map(b -> klocka.idag()));
    store.raknaUpp(plats.mote().id());
    spar.skriv(
        "punkt_andrad",
        objekt(plats),
        Map.of("rubrik", plats.punkt().rubrik()),
        Map.of(
            "rubrik", ny.rubrik(),
            "foredragande", ny.foredragande(),
            "begransad", ny.begransad().map(AndraPunkt.Begransning::lagrum).orElse("")));
    return new Andrad(plats.punkt().version() + 1);
  }

  /**
   * Punkten utgår ur listan före sammanträdet. Den står kvar, struken, med skälet; dess ärende
   * eller ändringar kan sättas upp igen.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Andrad> utga(SammantradeId mote, PunktId punkt, int version, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, 2_000)
        .svar(skal)
        .sedan(
            ok ->
                lasning.las(
                    mote,
                    punkt,
                    (m, p) ->
                        Listregler.forsta(
                            Listregler.levande(p),
                            Listregler.version(p, version),
                            Listregler.farLamna(m))))
        .som(plats -> utga(plats, skal));
  }

  private Andrad utga(Listlasning.Plats plats, String skal) {
    Listpunkt punkt = plats.punkt();
    store.utga(punkt.id(), skal, Optional.empty(), Inloggad.aktor(), klocka.nu());
    store.raknaUpp(plats.mote().id());
    andringar.slapp(punkt.andringar());
    punkt
        .arenden()
        .forEach(
            a ->
                arenden.handelse(
                    a,
                    "utgatt_ur_listan",
                    Mening.av("handelse_utgatt_ur_listan", plats.mote().dag())));
    spar.skriv("punkt_utgatt", objekt(plats), Map.of(), Map.of("skal", skal.strip()));
    return new Andrad(punkt.version() + 1);
  }

  /**
   * Styrelsens besked om ett extra ärende tas upp, för den som leder sammanträdet. Efter ett nej
   * varken yrkas, röstas eller beslutas det på punkten ({@code tas_inte_upp}); protokollet säger
   * att styrelsen inte tog upp det. Beskedet kan ändras tills sammanträdet avslutas; ett nej tas
   * emot först när det är öppnat. Nej: {@code inte_extra}, {@code inte_oppnat}, {@code
   * behandlas_redan} (422).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Andrad> taUpp(
      SammantradeId mote, PunktId punkt, int version, boolean tasUpp, String anteckning) {
    return moten
        .visa(mote)
        .sedan(ListpunktService::leder)
        .sedan(
            v ->
                new Granskning()
                    .text("anteckning", anteckning, 2_000)
                    .krav(
                        tasUpp || !anteckning.isBlank(),
                        "anteckning",
                        "saknas",
                        Mening.av("saknas_46"))
                    .svar(v))
        .sedan(
            v ->
                lasning.las(
                    mote,
                    punkt,
                    (m, p) ->
                        Listregler.forsta(
                            Listregler.oppen(m),
                            Listregler.levande(p),
                            Listregler.upptagande(m, p, tasUpp),
                            Listregler.version(p, version))))
        .som(plats -> taUpp(plats, tasUpp, anteckning));
  }

  private static Svar<Motesbild> leder(Motesbild vy) {
    return vy.farOppna()
        ? Svar.ja(vy)
        : Svar.nej(Hinder.roll("saknar_roll", Mening.av("saknar_roll_4")));
  }

  private Andrad taUpp(Listlasning.Plats plats, boolean tasUpp, String anteckning) {
    store.taUpp(plats.punkt().id(), tasUpp, anteckning);
    spar.skriv(
        "extra_arende",
        objekt(plats),
        Map.of(),
        Map.of("tasUpp", tasUpp, "anteckning", anteckning.strip()));
    return new Andrad(plats.punkt().version() + 1);
  }

  private static String objekt(Listlasning.Plats plats) {
    return "punkt:" + plats.punkt().id();
  }
}
