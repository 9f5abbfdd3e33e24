package se.samordna.huvudbok;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Buffert;
import se.samordna.plan.Radlage;

/**
 * Prövar ett besluts finansiering (R22) mot läget: först att varje rad har en källa, sedan att den
 * ryms. Raderna i ett beslut prövas tillsammans.
 *
 * @param egnaRader poster som tidigare beslut skapat: en insatsrad utan plats i filen
 */
public record Medelsprovning(Budgetlage lage, Buffert buffert, Set<UUID> egnaRader) {

  /** Tusen miljarder kronor: över det är det ett skrivfel, och summor kan inte spilla. */
  private static final Belopp STORST = Belopp.kronor(1_000_000_000_000L);

  /** Vad som hindrar, eller tomt. {@code efter} är läget med beslutets tilldelningar. */
  public Optional<Hinder> prova(
      List<Finansiering> rader, boolean undantag, Supplier<Budgetlage> efter) {
    return saknas(rader)
        .or(() -> radernaRacker(rader))
        .or(() -> kapitaletRacker(undantag, efter.get()));
  }

  /** Bara om finansieringen är hel, inte om den ryms. */
  Optional<Hinder> saknas(List<Finansiering> rader) {
    return rader.isEmpty()
        ? Optional.of(Medelshinder.inget())
        : rader.stream().flatMap(f -> saknar(f).stream()).findFirst();
  }

  private Optional<Hinder> saknar(Finansiering f) {
    if (!f.belopp().arPositivt() || f.belopp().compareTo(STORST) > 0) {
      return Optional.of(Medelshinder.belopp(f.ar()));
    }
    if (lage.version(f.ar()).isEmpty()) {
      return Optional.of(Medelshinder.budgetSaknas(f.ar()));
    }
    return f.kalla()
        .map(k -> k == Finansiering.Kalla.EGET_KAPITAL ? hojer(f) : tarUrRad(f, k))
        .orElseGet(() -> Optional.of(Medelshinder.kallaSaknas(f.ar())));
  }

  /** Eget kapital höjer en insatsrad; utan rad skapas en. */
  private Optional<Hinder> hojer(Finansiering f) {
    if (f.radId().filter(id -> !egnaRader.contains(id)).isEmpty()) {
      return Optional.empty();
    }
    return rad(f)
        .or(() -> nagotAr(f))
        .map(r -> r.slag().arInsats() ? Optional.<Hinder>empty() : ingenInsats(r))
        .orElseGet(() -> Optional.of(Medelshinder.radOkand(f.ar())));
  }

  private Optional<Hinder> tarUrRad(Finansiering f, Finansiering.Kalla kalla) {
    if (f.radId().isEmpty()) {
      return Optional.of(Medelshinder.radSaknas(f.ar()));
    }
    return rad(f)
        .map(r -> r.slag().arInsats() ? felLage(r, kalla) : ingenInsats(r))
        .orElseGet(() -> Optional.of(Medelshinder.radOkand(f.ar())));
  }

  private static Optional<Hinder> ingenInsats(Budgetrad rad) {
    return Optional.of(Medelshinder.felSlagsRad(rad, Mening.av("medel_ingen_insatsrad")));
  }

  /** En beviljad rad har inget ledigt; det säger beloppsprövningen. */
  private static Optional<Hinder> felLage(Budgetrad rad, Finansiering.Kalla kalla) {
    boolean friRam = rad.harLage(Radlage.FRI_RAM);
    if (kalla == Finansiering.Kalla.FRI_RAM && !friRam) {
      return Optional.of(Medelshinder.felSlagsRad(rad, Mening.av("medel_inte_fri_ram")));
    }
    if (kalla == Finansiering.Kalla.BUDGETRAD && friRam) {
      return Optional.of(Medelshinder.felSlagsRad(rad, Mening.av("medel_ar_fri_ram")));
    }
    return Optional.empty();
  }

  private Optional<Budgetrad> rad(Finansiering f) {
    return lage.version(f.ar()).flatMap(v -> f.radId().flatMap(id -> v.rad(f.ar(), id)));
  }

  private Optional<Budgetrad> nagotAr(Finansiering f) {
    return lage.version(f.ar()).stream()
        .flatMap(
            v -> v.ar().stream().flatMap(ar -> f.radId().flatMap(id -> v.rad(ar, id)).stream()))
        .findFirst();
  }

  private Optional<Hinder> radernaRacker(List<Finansiering> rader) {
    Saldon ledigt = lage.saldon();
    Map<Budgetrad, Belopp> tas = new LinkedHashMap<>();
    rader.stream()
        .filter(f -> f.kalla().filter(k -> k != Finansiering.Kalla.EGET_KAPITAL).isPresent())
        .forEach(f -> rad(f).ifPresent(r -> tas.merge(r, f.belopp(), Belopp::plus)));
    return tas.entrySet().stream()
        .flatMap(e -> radenRacker(e.getKey(), e.getValue(), ledigt))
        .findFirst();
  }

  private Stream<Hinder> radenRacker(Budgetrad rad, Belopp tas, Saldon saldon) {
    Belopp ledigt = saldon.av(Konto.ram(rad.radId(), rad.ar()));
    return tas.compareTo(ledigt) <= 0
        ? Stream.empty()
        : lage.version(rad.ar()).stream().map(v -> Medelshinder.radenRacker(rad, v, tas, ledigt));
  }

  private Optional<Hinder> kapitaletRacker(boolean undantag, Budgetlage efter) {
    Kapitalprovning provning = new Kapitalprovning(lage, efter, buffert);
    return provning.kapital().or(() -> undantag ? Optional.empty() : provning.kvar());
  }
}
