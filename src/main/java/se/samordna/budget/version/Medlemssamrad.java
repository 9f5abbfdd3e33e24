package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.forbund.Medlem;

/**
 * Samrådet med en medlem inför en version (R20).
 *
 * @param medlem medlemmens kod
 */
public record Medlemssamrad(String medlem, String namn, List<Bedomt> samrad) {

  public Medlemssamrad {
    samrad = List.copyOf(samrad);
  }

  /** Om ett samråd räknas för versionen. */
  public enum Giltighet {
    /** Om versionen själv. */
    GALLER,
    /** Om en tidigare version, och någon har sagt att det håller för den här. */
    BEKRAFTAT,
    /** Om en tidigare version; räknas först när någon bekräftat det. */
    OM_TIDIGARE,
    /** Hållet efter beslutet. */
    EFTER_BESLUTET,
    ATERTAGET;

    boolean raknas() {
      return this == GALLER || this == BEKRAFTAT;
    }
  }

  /**
   * Ett samråd och vad det är värt.
   *
   * @param historik raderna före den som gäller, äldst först
   */
  public record Bedomt(Samrad samrad, Giltighet giltighet, List<Samrad> historik) {

    public Bedomt {
      historik = List.copyOf(historik);
    }
  }

  /** Minst ett samråd som räknas. */
  public boolean uppfyllt() {
    return samrad.stream().anyMatch(b -> b.giltighet().raknas());
  }

  /**
   * Vad som ska bedömas.
   *
   * @param rader alla rader om versionen och dem den gjordes av, i nummerordning
   * @param bekraftade samråden som sagts hålla, med lydelsens nummer
   * @param beslut beslutets dag
   */
  record Underlag(
      UUID version,
      List<Samrad> rader,
      Collection<Bekraftelse> bekraftade,
      Optional<LocalDate> beslut) {

    private Giltighet giltighet(Samrad s) {
      if (s.atertaget()) {
        return Giltighet.ATERTAGET;
      }
      if (beslut.filter(s.dag()::isAfter).isPresent()) {
        return Giltighet.EFTER_BESLUTET;
      }
      if (s.version().equals(version)) {
        return Giltighet.GALLER;
      }
      return bekraftade.contains(new Bekraftelse(s.id(), s.nummer()))
          ? Giltighet.BEKRAFTAT
          : Giltighet.OM_TIDIGARE;
    }

    Medlemssamrad med(Medlem medlem) {
      List<UUID> samrad =
          rader.stream()
              .filter(s -> s.medlem().equals(medlem.kod()))
              .map(Samrad::id)
              .distinct()
              .toList();
      return new Medlemssamrad(
          medlem.kod(), medlem.namn(), samrad.stream().map(this::bedomt).toList());
    }

    private Bedomt bedomt(UUID id) {
      List<Samrad> alla =
          rader.stream()
              .filter(s -> s.id().equals(id))
              .sorted(Comparator.comparingInt(Samrad::nummer))
              .toList();
      return new Bedomt(
          alla.getLast(), giltighet(alla.getLast()), alla.subList(0, alla.size() - 1));
    }
  }

  /** Att ett samråd håller för en senare version, i den lydelse det hade. */
  record Bekraftelse(UUID samrad, int nummer) {}
}
