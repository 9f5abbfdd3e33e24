package se.samordna.utfall;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.sie.Objektref;

/**
 * Vad byråns konton och projekt är för rader i budgeten, från ett datum. Den mest bestämda regeln
 * gäller: projekt före bara konto, smalt kontospann före brett.
 *
 * @param version 0 när inget är kopplat ännu
 */
public record Koppling(int version, LocalDate fran, List<Regel> regler) {

  public static final Koppling INGEN = new Koppling(0, LocalDate.of(2000, 1, 1), List.of());

  public Koppling {
    regler = List.copyOf(regler);
  }

  /** Konton från och med till och med, båda inräknade. */
  public record Kontospann(long fran, long till) {

    boolean omfattar(String konto) {
      long nummer = Long.parseLong(konto);
      return nummer >= fran && nummer <= till;
    }

    long bredd() {
      return till - fran;
    }
  }

  /** Vart beloppet hör. */
  public sealed interface Mal {
    /** Till en rad i budgeten. */
    record Rad(UUID radId) implements Mal {}

    /** Inte till budgeten alls, till exempel bokslutskontot för årets resultat. */
    record Utanfor(String skal) implements Mal {}
  }

  /** En regel: konton, ett objekt, eller båda. */
  public record Regel(Optional<Kontospann> konton, Optional<Objektref> objekt, Mal mal) {

    boolean traffar(String konto, List<Objektref> objektlista) {
      return konton.map(k -> k.omfattar(konto)).orElse(true)
          && objekt.map(objektlista::contains).orElse(true);
    }
  }

  private static final Comparator<Regel> MEST_BESTAMD =
      Comparator.<Regel, Boolean>comparing(r -> r.objekt().isEmpty())
          .thenComparing(r -> r.konton().map(Kontospann::bredd).orElse(Long.MAX_VALUE));

  Optional<Mal> mal(String konto, List<Objektref> objekt) {
    return regler.stream().filter(r -> r.traffar(konto, objekt)).min(MEST_BESTAMD).map(Regel::mal);
  }
}
