package se.samordna.budget.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Versionsbok;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Samrådet med medlemmarna inför en budget (R20): anteckna, rätta, ta tillbaka, och säga att ett
 * samråd om en tidigare version håller. Inget skrivs över. {@code nummer} är radens nummer när den
 * lästes; har den hunnit rättas svarar allt {@code inaktuell_version} (409).
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('ekonom', 'forbundschef', 'administrator')")
public class SamradService {

  private static final int TEXT = 8_000;
  private static final int FLEST = 100;

  private final VersionList versioner;
  private final SamradStore samrad;
  private final Versionsbok bok;
  private final Samradsgranskning granskning;
  private final Spar spar;
  private final Klocka klocka;

  SamradService(
      VersionList versioner,
      SamradStore samrad,
      Versionsbok bok,
      Samradsgranskning granskning,
      Spar spar,
      Klocka klocka) {
    this.versioner = versioner;
    this.samrad = samrad;
    this.bok = bok;
    this.granskning = granskning;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Antecknar ett samråd om versionen. */
  public Svar<Samrad> registrera(UUID version, Samradsandring nytt) {
    return hittad(version)
        .sedan(v -> granskning.granska(nytt).som(n -> rad(UUID.randomUUID(), 1, v, n, false, "")))
        .som(s -> spara(Optional.empty(), s));
  }

  /** Antecknar samma samråd med flera medlemmar, alla eller ingen. Svarar i deras ordning. */
  public Svar<List<Samrad>> registreraAlla(UUID version, List<Samradsandring> alla) {
    Svar<List<Samrad>> svar =
        new Granskning()
            .krav(!alla.isEmpty(), "medlemmar", "saknas", Mening.av("saknas_56"))
            .antal("medlemmar", alla, FLEST)
            .svar(List.of());
    for (Samradsandring nytt : alla) {
      svar =
          svar.sedan(
              klara ->
                  registrera(version, nytt)
                      .som(s -> Stream.concat(klara.stream(), Stream.of(s)).toList()));
    }
    return svar;
  }

  /** Rättar anteckningen; den förra står kvar i historiken. */
  public Svar<Samrad> ratta(UUID version, UUID id, int nummer, Samradsandring rattat, String skal) {
    return andra(
        version,
        id,
        nummer,
        skal,
        s ->
            granskning
                .granska(rattat)
                .som(r -> rad(id, nummer + 1, versionen(s), r, false, skal.strip())));
  }

  /** Tar tillbaka samrådet: det räknas inte längre. */
  public Svar<Samrad> aterta(UUID version, UUID id, int nummer, String skal) {
    return andra(
        version,
        id,
        nummer,
        skal,
        s -> Svar.ja(rad(id, nummer + 1, versionen(s), innehall(s), true, skal.strip())));
  }

  /**
   * Säger att ett samråd om en version som den här gjordes av håller också för den här, eller att
   * det inte längre gör det.
   */
  public Svar<Samrad> bekrafta(
      UUID version, UUID id, int nummer, boolean haller, String kommentar) {
    return new Granskning()
        .text("kommentar", kommentar, TEXT)
        .svar(true)
        .sedan(ok -> last(version, id, nummer))
        .sedan(s -> bekrafta(version, s, haller, kommentar.strip()));
  }

  private Svar<Samrad> bekrafta(UUID version, Samrad s, boolean haller, String kommentar) {
    if (s.version().equals(version)) {
      return Svar.nej(Hinder.regel("om_versionen_sjalv", Mening.av("om_versionen_sjalv")));
    }
    samrad.bekrafta(
        version, new Medlemssamrad.Bekraftelse(s.id(), s.nummer()), haller, kommentar, klocka.nu());
    spar.skriv(
        "samrad_bekraftat",
        "samrad:" + s.id(),
        Map.of(),
        Map.of("version", version.toString(), "haller", haller, "kommentar", kommentar));
    return Svar.ja(s);
  }

  private Svar<Samrad> andra(
      UUID version, UUID id, int nummer, String skal, Function<Samrad, Svar<Samrad>> akt) {
    return new Granskning()
        .obligatorisk("skal", skal, TEXT)
        .svar(true)
        .sedan(ok -> last(version, id, nummer))
        .sedan(fore -> akt.apply(fore).som(efter -> spara(Optional.of(fore), efter)));
  }

  /** Samrådet, låst: det hör till versionen eller en som den gjordes av. */
  private Svar<Samrad> last(UUID version, UUID id, int nummer) {
    bok.las();
    return hittad(version)
        .sedan(
            v ->
                samrad
                    .hitta(id)
                    .filter(s -> versioner.led(v.id()).contains(s.version()))
                    .map(Svar::ja)
                    .orElseGet(() -> Svar.nej(Hinder.saknas(Mening.av("sak_17")))))
        .sedan(
            s ->
                s.nummer() != nummer || s.atertaget()
                    ? Svar.nej(Hinder.inaktuellVersion())
                    : Svar.ja(s));
  }

  private Svar<Versionsrad> hittad(UUID version) {
    return Svar.finns(versioner.hitta(version), Mening.av("sak_11"));
  }

  private Versionsrad versionen(Samrad s) {
    return versioner.hitta(s.version()).orElseThrow();
  }

  private Samrad rad(
      UUID id, int nummer, Versionsrad v, Samradsandring s, boolean atertaget, String skal) {
    return new Samrad(
        id,
        nummer,
        v.id(),
        v.nummer(),
        s.medlem(),
        s.dag(),
        s.satt(),
        s.vem().strip(),
        s.synpunkt().strip(),
        s.handling().strip(),
        s.sammantrade(),
        atertaget,
        skal,
        klocka.nu(),
        Inloggad.aktor().anvandare());
  }

  private static Samradsandring innehall(Samrad s) {
    return new Samradsandring(
        s.medlem(), s.dag(), s.satt(), s.vem(), s.synpunkt(), s.handling(), s.sammantrade());
  }

  private Samrad spara(Optional<Samrad> fore, Samrad efter) {
    samrad.spara(efter);
    spar.skriv(
        efter.atertaget() ? "samrad_atertaget" : "samrad_antecknat",
        "samrad:" + efter.id(),
        fore.map(SamradService::spar).orElse(Map.of()),
        spar(efter));
    return efter;
  }

  private static Map<String, Object> spar(Samrad s) {
    return Map.of(
        "version", s.version().toString(),
        "medlem", s.medlem(),
        "dag", s.dag().toString(),
        "satt", Kod.av(s.satt()),
        "vem", s.vem(),
        "synpunkt", s.synpunkt(),
        "handling", s.handling(),
        "skal", s.skal());
  }
}
