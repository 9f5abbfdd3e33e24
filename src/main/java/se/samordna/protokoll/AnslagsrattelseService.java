package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import se.samordna.sammantrade.Motesinsyn;

/**
 * Rättar en bekräftelse som blev fel: fel dag, eller fel medlem (R17). Det som var bekräftat står
 * kvar med vem, när och varför. Överklagandetiden räknas på nytt från det sista anslaget, och en
 * laga kraft som noterats på fel dag återtas (R18).
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('administrator', 'forbundschef')")
public class AnslagsrattelseService {

  /**
   * Platsen så som den ska vara.
   *
   * @param version platsens version när den lästes
   * @param uppe tomt när anslaget inte är uppsatt här, till exempel när det gällde en annan medlem
   * @param nere tomt när det inte är nertaget
   * @param bevis hur det rätta är bekräftat; får vara tomt när inget är det
   */
  public record Ratta(
      int version, Optional<LocalDate> uppe, Optional<LocalDate> nere, String bevis, String skal) {}

  private final AnslagStore store;
  private final AnslagsrattelseStore rattelser;
  private final Lagakraft lagakraft;
  private final Motesinsyn moten;
  private final Spar spar;
  private final Klocka klocka;

  AnslagsrattelseService(
      AnslagStore store,
      AnslagsrattelseStore rattelser,
      Lagakraft lagakraft,
      Motesinsyn moten,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.rattelser = rattelser;
    this.lagakraft = lagakraft;
    this.moten = moten;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Rättar. Svarar med platsens nya version. Nej: form (400), {@code finns_inte} (404), {@code
   * inaktuell_version} (409), {@code inte_bekraftat}, {@code inte_uppsatt}, {@code inget_andrat},
   * {@code fel_dag} (422).
   */
  public Svar<Integer> ratta(SammantradeId mote, UUID anslag, String medlem, Ratta ny) {
    moten.las(mote);
    return Svar.finns(
            store.hitta(anslag).filter(a -> a.mote().equals(mote) && a.plats(medlem).isPresent()),
            Mening.av("sak_35"))
        .sedan(a -> granska(ny).som(n -> a))
        .sedan(a -> ratta(a, a.plats(medlem).orElseThrow(), ny));
  }

  private static Svar<Ratta> granska(Ratta ny) {
    Granskning g =
        new Granskning()
            .krav(
                ny.uppe().isEmpty() || !ny.bevis().isBlank(),
                "bevis",
                "saknas",
                Mening.av("saknas_26"))
            .rad("bevis", ny.bevis(), 500)
            .obligatorisk("skal", ny.skal(), 500)
            .rad("skal", ny.skal(), 500);
    ny.uppe().ifPresent(d -> g.dag("uppe", d));
    ny.nere().ifPresent(d -> g.dag("nere", d));
    return g.svar(ny);
  }

  private Svar<Integer> ratta(Anslag a, Anslag.Plats nu, Ratta ny) {
    if (nu.version() != ny.version()) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    return Rattelseregler.prova(
            new Rattelseregler.Rattelse(a, nu, ny.uppe(), ny.nere(), klocka.idag()))
        .<Svar<Integer>>map(Svar::nej)
        .orElseGet(() -> spara(a, nu, ny));
  }

  private Svar<Integer> spara(Anslag a, Anslag.Plats nu, Ratta ny) {
    Anslagsrattelse forut =
        new Anslagsrattelse(
            a.id(),
            nu.medlem(),
            nu.uppe().orElseThrow(),
            nu.nere(),
            ny.skal().strip(),
            Inloggad.aktor().anvandare(),
            klocka.nu());
    Anslag.Plats ratt =
        new Anslag.Plats(
            nu.medlem(),
            nu.version(),
            dag(nu.uppe(), ny.uppe(), ny.bevis()),
            dag(nu.nere(), ny.nere(), ny.bevis()));
    if (!rattelser.spara(a.mote(), forut, nu.version()) || !rattelser.ersatt(a.id(), ratt)) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv(
        "anslag_rattat",
        "anslag:" + a.id(),
        dagar(nu.medlem(), nu.uppe(), nu.nere(), Map.of()),
        dagar(nu.medlem(), ratt.uppe(), ratt.nere(), Map.of("skal", forut.skal())));
    lagakraft.raknaOm(a.mote(), forut.skal());
    return Svar.ja(nu.version() + 1);
  }

  /** Den dag som inte ändras behåller sin bekräftelse. */
  private Optional<Anslag.Bekraftelse> dag(
      Optional<Anslag.Bekraftelse> nu, Optional<LocalDate> ny, String bevis) {
    return ny.map(
        d ->
            nu.filter(b -> b.dag().equals(d))
                .orElseGet(
                    () ->
                        new Anslag.Bekraftelse(
                            d, bevis.strip(), Inloggad.aktor().anvandare(), klocka.nu())));
  }

  private static Map<String, String> dagar(
      String medlem,
      Optional<Anslag.Bekraftelse> uppe,
      Optional<Anslag.Bekraftelse> nere,
      Map<String, String> mer) {
    Map<String, String> alla = new TreeMap<>(mer);
    alla.put("medlem", medlem);
    alla.put("uppe", uppe.map(b -> b.dag().toString()).orElse(""));
    alla.put("nere", nere.map(b -> b.dag().toString()).orElse(""));
    return alla;
  }
}
