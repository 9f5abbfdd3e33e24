package se.samordna.foredragning.lista;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Listplats;
import se.samordna.mote.PunktId;

/** Flyttar en punkt till ett annat sammanträde i en handling. */
@Service
@Transactional
public class FlyttService {

  private final Listlasning lasning;
  private final ListaStore store;
  private final FlyttStore flytt;
  private final Listplats platser;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  FlyttService(
      Listlasning lasning,
      ListaStore store,
      FlyttStore flytt,
      Listplats platser,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.lasning = lasning;
    this.store = store;
    this.flytt = flytt;
    this.platser = platser;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Flyttar punkten till ett annat sammanträdes lista, dit det nya hör, med ärende, jäv och
   * handlingar. Är kallelsen skickad står den kvar här, struken, och en ny punkt sätts upp där.
   * Svarar med punkten på det nya sammanträdet.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<PunktId> flytta(SammantradeId fran, PunktId punkt, int version, SammantradeId till) {
    return mal(fran, till).sedan(m -> flytta(fran, punkt, version, m));
  }

  /** Båda listorna låses i samma ordning oavsett riktning. */
  private Svar<Listmote> mal(SammantradeId fran, SammantradeId till) {
    if (fran.varde().compareTo(till.varde()) < 0) {
      store.las(fran);
    }
    return Svar.finns(store.las(till), Mening.av("sak_34"));
  }

  private Svar<PunktId> flytta(SammantradeId fran, PunktId punkt, int version, Listmote mal) {
    return lasning
        .las(
            fran,
            punkt,
            (m, p) ->
                Listregler.forsta(
                    Listregler.levande(p),
                    Listregler.version(p, version),
                    Listregler.farLamna(m),
                    Listregler.flytt(m, mal)))
        .som(plats -> flytta(plats, mal));
  }

  private PunktId flytta(Listlasning.Plats plats, Listmote mal) {
    PunktId hit = plats.mote().kallat() ? kopiera(plats, mal) : plats.punkt().id();
    if (!plats.mote().kallat()) {
      flytt.flytta(hit, mal.id());
    }
    platser.placera(mal.id(), List.of(hit));
    store.raknaUpp(plats.mote().id());
    store.raknaUpp(mal.id());
    plats
        .punkt()
        .arenden()
        .forEach(
            a ->
                arenden.handelse(
                    a,
                    "flyttad_pa_listan",
                    Mening.av("handelse_flyttad_pa_listan", plats.mote().dag(), mal.dag())));
    spar.skriv(
        "punkt_flyttad",
        "punkt:" + plats.punkt().id(),
        Map.of("sammantrade", plats.mote().id().toString()),
        Map.of("sammantrade", mal.id().toString(), "punkt", hit.toString()));
    return hit;
  }

  private PunktId kopiera(Listlasning.Plats plats, Listmote mal) {
    PunktId ny = PunktId.ny();
    store.utga(
        plats.punkt().id(),
        Mening.av("punkt_flyttad_till", mal.dag()).svensk(),
        Optional.of(mal.id()),
        Inloggad.aktor(),
        klocka.nu());
    flytt.kopiera(plats.punkt().id(), ny, mal.id(), Inloggad.aktor(), klocka.nu());
    return ny;
  }
}
