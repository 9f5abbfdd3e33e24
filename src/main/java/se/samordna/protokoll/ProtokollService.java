package se.samordna.protokoll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.sammantrade.Motesinsyn.Mote;
import se.samordna.sammantrade.Protokollinsyn;

/**
 * Protokollet: läses och skrivs. Stab och revisor läser det från början, den som är kallad när det
 * skickats för justering; andra får svaret att det inte finns.
 */
@Service
@Transactional
public class ProtokollService implements Protokollinsyn {

  private static final int LANGSTA_TEXT = 20_000;

  private final Motesinsyn moten;
  private final Innehallsbygge innehall;
  private final Protokollvisning visning;
  private final TextStore texter;
  private final UtgavaStore utgavor;
  private final Spar spar;
  private final Klocka klocka;

  ProtokollService(
      Motesinsyn moten,
      Innehallsbygge innehall,
      Protokollvisning visning,
      TextStore texter,
      UtgavaStore utgavor,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.innehall = innehall;
    this.visning = visning;
    this.texter = texter;
    this.utgavor = utgavor;
    this.spar = spar;
    this.klocka = klocka;
  }

  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Protokollbild> visa(SammantradeId id) {
    return lasbart(id).som(visning::vy);
  }

  /**
   * Protokollet som PDF: den justerade, annars den som är ute, annars utkastet som det står nu. Den
   * som bara läser det som skickats får i stället den senast skickade utgåvan.
   */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Innehall> pdf(SammantradeId id, Optional<Integer> nummer) {
    return lasbart(id).sedan(m -> pdf(m, nummer));
  }

  private Svar<Innehall> pdf(Mote m, Optional<Integer> nummer) {
    List<Utgava> alla = utgavor.lista(m.id());
    boolean utkast = moten.serUtkast(m.id());
    Optional<Utgava> vald =
        nummer.isPresent()
            ? alla.stream().filter(u -> nummer.get().equals(u.nummer())).findFirst()
            : Protokollregler.hela(alla)
                .or(() -> utkast ? Optional.empty() : alla.reversed().stream().findFirst());
    Optional<Innehall> fil = vald.flatMap(u -> utgavor.fil(u.id()));
    if (fil.isPresent()) {
      return Svar.ja(fil.get());
    }
    return utkast && nummer.isEmpty()
        ? Svar.ja(Protokolldokument.utgava(innehall.nu(m), "Utkast.", false))
        : Svar.nej(Hinder.saknas(Mening.av("sak_37")));
  }

  /**
   * Sparar en text som en ny version. Nej: form (400), {@code finns_inte} (404), {@code
   * inaktuell_version} (409), {@code skickat_for_justering} (422).
   */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  public Svar<Protokolltext> skriv(SammantradeId id, Skrivtext text) {
    moten.lasDelat(id);
    return lasbart(id)
        .sedan(
            m ->
                new Granskning()
                    .text("text", text.text(), LANGSTA_TEXT)
                    .krav(
                        text.del().perPunkt() == text.punkt().isPresent(),
                        "punkt",
                        "fel_punkt",
                        Mening.av("fel_punkt"))
                    .svar(m))
        .sedan(m -> hinder(m, finns(id, text.punkt())))
        .sedan(m -> hinder(m, Protokollregler.farSkrivas(utgavor.lista(id))))
        .sedan(m -> spara(m, text));
  }

  private Svar<Protokolltext> spara(Mote m, Skrivtext text) {
    Aktor aktor = Inloggad.aktor();
    if (!texter.spara(m.id(), text, aktor, klocka.nu())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv(
        "protokolltext_skriven",
        "sammantrade:" + m.id(),
        Map.of(),
        Map.of(
            "del", Kod.av(text.del()),
            "punkt", text.punkt().map(UUID::toString).orElse(""),
            "version", text.version() + 1));
    return Svar.ja(
        new Protokolltext(
            text.del(),
            text.punkt(),
            text.version() + 1,
            text.text(),
            Optional.of(aktor.anvandare()),
            Optional.of(klocka.nu())));
  }

  /** Alla versioner av en text, äldst först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('administrator', 'forbundschef', 'revisor')")
  public Svar<List<Protokolltext>> historik(SammantradeId id, Textdel del, Optional<UUID> punkt) {
    return lasbart(id).som(m -> texter.historik(id, del, punkt));
  }

  /**
   * Ger en behandlad punkt utan beslut sin paragraf. Nej: {@code kraver_beslut}, {@code
   * tas_inte_upp} (422), {@code har_paragraf} (409).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Integer> behandla(SammantradeId id, PunktId punkt) {
    moten.las(id);
    return synligt(id)
        .sedan(m -> Svar.utanHinder(moten.ledarhinder(id), m))
        .sedan(m -> hinder(m, Protokollregler.farSkrivas(utgavor.lista(id))))
        .sedan(
            m ->
                Svar.finns(texter.punkt(id, punkt.varde()), Mening.av("sak_28"))
                    .sedan(p -> ge(m, punkt.varde(), p)));
  }

  private Svar<Integer> ge(Mote m, UUID punkt, TextStore.Punktens p) {
    if (p.paragraf().isPresent()) {
      return Svar.nej(Hinder.krock("har_paragraf", Mening.av("har_paragraf", p.paragraf().get())));
    }
    if (Punktlasare.KRAVER_BESLUT.contains(p.slag())) {
      return Svar.nej(Hinder.regel("kraver_beslut", Mening.av("kraver_beslut")));
    }
    if (p.avbojd()) {
      return Svar.nej(Hinder.regel("tas_inte_upp", Mening.av("tas_inte_upp_2")));
    }
    int paragraf =
        texter.gePunktenParagraf(m.id(), punkt, m.dag().getYear(), Inloggad.aktor(), klocka.nu());
    spar.skriv("punkt_behandlad", "punkt:" + punkt, Map.of(), Map.of("paragraf", paragraf));
    return Svar.ja(paragraf);
  }

  private Optional<Hinder> finns(SammantradeId id, Optional<UUID> punkt) {
    return punkt
        .filter(p -> texter.punkt(id, p).isEmpty())
        .map(p -> Hinder.saknas(Mening.av("sak_28")));
  }

  static <T> Svar<T> hinder(T varde, Optional<Hinder> hinder) {
    return hinder.<Svar<T>>map(Svar::nej).orElseGet(() -> Svar.ja(varde));
  }

  private Svar<Mote> synligt(SammantradeId id) {
    return Svar.finns(moten.synligt(id), Mening.av("sak_40"));
  }

  private Svar<Mote> lasbart(SammantradeId id) {
    return synligt(id)
        .sedan(
            m ->
                Protokollregler.farLasas(moten.serUtkast(id), utgavor.lista(id))
                    ? Svar.ja(m)
                    : Svar.nej(Hinder.saknas(Mening.av("sak_40"))));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public boolean kanLasas(SammantradeId id) {
    return lasbart(id).arJa();
  }
}
