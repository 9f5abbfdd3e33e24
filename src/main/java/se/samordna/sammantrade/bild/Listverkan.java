package se.samordna.sammantrade.bild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.Verkan;
import se.samordna.budget.VerkanService;
import se.samordna.budget.VerkanService.Foljd;
import se.samordna.budget.VerkanService.Foljdsteg;
import se.samordna.budget.VerkanService.Steg;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Vad listans punkter gör med kvar att disponera: var och en för sig, efterhand, och tillsammans.
 * De avgjorda är redan med i budgeten.
 */
@Component
public class Listverkan {

  private final VerkanService verkan;

  Listverkan(VerkanService verkan) {
    this.verkan = verkan;
  }

  /**
   * Vad listans punkter gör med pengarna, var för sig och tillsammans.
   *
   * @param ordning punkterna i listans ordning
   * @param punkter per punkt; bara de som rör pengarna och inte är avgjorda
   * @param alla när alla bifalls; tomt när ingen punkt rör pengarna
   * @param dolda punkter som inte är medräknade, för att läsaren har jäv på dem (R15)
   */
  public record Lista(
      List<UUID> ordning, Map<UUID, Foljdsteg> punkter, Optional<Verkan> alla, int dolda) {

    public Lista {
      ordning = List.copyOf(ordning);
      punkter = Map.copyOf(punkter);
    }

    /** Sant när det finns något att lägga ihop. */
    public boolean flera() {
      return punkter.size() > 1;
    }

    public Optional<Foljdsteg> om(Punktvy punkt) {
      return Optional.ofNullable(punkter.get(punkt.punkt()));
    }
  }

  /** Tomt för den som inte får läsa budgeten. */
  public Lista av(Motesbild mote) {
    if (!laserBudget()) {
      return new Lista(List.of(), Map.of(), Optional.empty(), 0);
    }
    List<Punktvy> med = mote.punkter().stream().filter(p -> steg(p).isPresent()).toList();
    Foljd foljd =
        verkan.foljd(
            med.stream()
                .map(p -> new VerkanService.Punkt(forsta(mote, p), steg(p).orElseThrow()))
                .toList());
    Map<UUID, Foljdsteg> per = new HashMap<>();
    for (int i = 0; i < med.size(); i++) {
      UUID punkt = med.get(i).punkt();
      foljd.steg().get(i).ifPresent(s -> per.put(punkt, s));
    }
    return new Lista(
        med.stream().map(Punktvy::punkt).toList(),
        per,
        foljd.alla(),
        (int) mote.punkter().stream().filter(this::dold).count());
  }

  private static int forsta(Motesbild mote, Punktvy p) {
    return p.budgetversion().stream()
        .flatMap(b -> b.ar().stream())
        .mapToInt(Budgetversionsbild.Ar::ar)
        .min()
        .orElseGet(() -> mote.forstaAret(p));
  }

  private static boolean laserBudget() {
    return Inloggad.aktor()
        .har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.PRESIDIUM, Roll.STYRELSE, Roll.REVISOR);
  }

  private boolean dold(Punktvy p) {
    return p.duHarJav() && oppen(p) && (p.arendeId().isPresent() || p.slag() == Punktslag.ANDRING);
  }

  private static boolean oppen(Punktvy p) {
    return p.beslut().isEmpty() && !p.harUtgatt() && !p.listan().arAvbojd() && !p.lamnad();
  }

  private static Optional<Steg> steg(Punktvy p) {
    if (!oppen(p) || p.duHarJav()) {
      return Optional.empty();
    }
    if (p.forslag().isPresent()) {
      return p.arendeId().map(a -> new Steg.Arende(new ArendeId(a)));
    }
    if (p.andrarPengar()) {
      return Optional.of(new Steg.Andringar(p.andringsid()));
    }
    return p.budgetversion().map(b -> new Steg.Version(b.id()));
  }
}
