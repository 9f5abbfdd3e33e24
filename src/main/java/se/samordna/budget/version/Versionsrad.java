package se.samordna.budget.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Klocka;
import se.samordna.plan.Budgetversion.Status;

/**
 * En version i förbundets lista.
 *
 * @param nummer löpnummer i förbundet, från 1
 * @param andring räknas upp vid varje ändring; den som ändrar skickar den med
 * @param kallfil filen den lästes ur, eller arbetsbladets namn
 * @param ursprung versionen den gjordes av
 * @param galler åren där den är den budget som visas och är bokförd
 */
public record Versionsrad(
    UUID id,
    long nummer,
    int andring,
    Status status,
    String enhet,
    List<Integer> ar,
    List<Integer> galler,
    String kallfil,
    Optional<Ursprung> ursprung,
    Instant skapad,
    String skapadAv,
    Optional<LocalDate> faststalld,
    Optional<UUID> beslut) {

  /** Versionen som en annan gjordes av. */
  public record Ursprung(UUID id, long nummer) {}

  public Versionsrad {
    ar = List.copyOf(ar);
    galler = List.copyOf(galler);
  }

  /** Budgetens år; året efter det den gjordes så länge den är tom. */
  public int forstaAr() {
    return ar.isEmpty() ? skapad.atZone(Klocka.STOCKHOLM).getYear() + 1 : ar.getFirst();
  }

  public boolean beslutad() {
    return Beredningssteg.av(status).isEmpty();
  }
}
