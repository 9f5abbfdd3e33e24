package se.samordna.budget.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.Faststallelsefoljd;
import se.samordna.budget.Utskrift;
import se.samordna.budget.Versionsbok;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;

/** Budgetens versioner: lista, sida, jämförelse, och vad som händer om en fastställs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class VersionService {

  private final VersionList versioner;
  private final Versionslasning lasning;
  private final Versionsbok bok;
  private final ObjectProvider<Versionspunkter> punkter;
  private final ObjectProvider<Arenden> arenden;

  VersionService(
      VersionList versioner,
      Versionslasning lasning,
      Versionsbok bok,
      ObjectProvider<Versionspunkter> punkter,
      ObjectProvider<Arenden> arenden) {
    this.versioner = versioner;
    this.lasning = lasning;
    this.bok = bok;
    this.punkter = punkter;
    this.arenden = arenden;
  }

  /** Ett ärende så som aktören får se det. */
  public record Arendenamn(Optional<String> diarienummer, String rubrik) {}

  /**
   * Vad som händer om versionen fastställs.
   *
   * @param arenden ärendena bakom besluten, bland dem som aktören får se
   */
  public record Foljd(Faststallelsefoljd foljd, Map<ArendeId, Arendenamn> arenden) {}

  /** Versionerna, den senaste först, med varningar och antal avvikande summor. */
  public Sida<Versionssida> lista(Sida.Begaran begaran) {
    Sida<Versionsrad> sida = versioner.lista(begaran);
    return new Sida<>(sida.innehall().stream().map(lasning::sida).toList(), sida.totalt());
  }

  /** De senaste versionerna att välja bland. */
  public List<Versionsrad> attValja() {
    return versioner.lista(new Sida.Begaran(0, Sida.MEST)).innehall();
  }

  /** En version som inte finns i förbundet svarar {@code finns_inte} (404), här och nedan. */
  public Svar<Versionssida> visa(UUID version) {
    return svar(lasning.las(version));
  }

  /**
   * Rad för rad och år för år från {@code fran} till {@code till}.
   *
   * @param fran den version som {@code till} jämförs med
   */
  public Svar<Versionsjamforelse> jamfor(UUID fran, UUID till) {
    return svar(versioner.hitta(fran))
        .sedan(
            a ->
                svar(versioner.hitta(till))
                    .som(b -> Versionsjamforelse.av(a, bok.blad(a.id()), b, bok.blad(b.id()))));
  }

  /** Jämförelsen som xlsx. */
  public Svar<Utskrift> jamforelsefil(UUID fran, UUID till) {
    return jamfor(fran, till).som(j -> new Jamforelsefil(j).xlsx());
  }

  /** Så här blir det om den fastställs; räknat som fastställelsen räknar, inget sparas. */
  public Svar<Foljd> foljd(UUID version) {
    return svar(bok.foljd(version)).som(f -> new Foljd(f, arenden(f)));
  }

  /** Samrådsmötena att hänvisa till, det senaste först. */
  public List<Versionspunkter.Samradsmote> samradsmoten() {
    return punkter.stream().flatMap(p -> p.samrad().stream()).toList();
  }

  private Map<ArendeId, Arendenamn> arenden(Faststallelsefoljd foljd) {
    Map<ArendeId, Arendenamn> namn = new LinkedHashMap<>();
    arenden.stream()
        .forEach(
            alla ->
                foljd.beslut().stream()
                    .map(Faststallelsefoljd.Medfoljande::arende)
                    .distinct()
                    .forEach(id -> namn(alla, id).ifPresent(n -> namn.put(id, n))));
    return namn;
  }

  private static Optional<Arendenamn> namn(Arenden alla, ArendeId id) {
    return alla.oppna(id) instanceof Svar.Ja<Arende>(Arende a)
        ? Optional.of(new Arendenamn(a.diarienummer(), a.rubrik()))
        : Optional.empty();
  }

  private static <T> Svar<T> svar(Optional<T> finns) {
    return Svar.finns(finns, Mening.av("sak_11"));
  }
}
