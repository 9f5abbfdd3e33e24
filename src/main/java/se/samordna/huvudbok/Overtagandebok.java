package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetpost;

/**
 * Budgetradernas ingående beviljanden ({@code beviljat:<rad>}) blir insatser, och tillbaka. Inget
 * av bladets belopp ändras av det: pengarna ligger på samma rad, bara stadiet blir ett annat.
 * Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Overtagandebok {

  private final BudgetStore budget;
  private final Budgetlagen lasare;
  private final TilldelningsStore tilldelningar;
  private final HuvudboksStore huvudbok;

  Overtagandebok(
      BudgetStore budget,
      Budgetlagen lasare,
      TilldelningsStore tilldelningar,
      HuvudboksStore huvudbok) {
    this.budget = budget;
    this.lasare = lasare;
    this.tilldelningar = tilldelningar;
    this.huvudbok = huvudbok;
  }

  /**
   * Det som tas över.
   *
   * @param insats också verifikationens handling: en insats tas över en gång
   * @param beslut beslutet från förr, som insatsen vilar på
   * @param avtalat sant när det finns ett avtal; utan ett är inget utbetalt
   */
  public record Overtaget(
      ArendeId arende,
      InsatsId insats,
      BeslutId beslut,
      LocalDate dag,
      boolean avtalat,
      List<Radbelopp> pengar) {

    public Overtaget {
      pengar = List.copyOf(pengar);
    }
  }

  /** Vad en rad beviljade ett år, och hur mycket av det som är utbetalt. */
  public record Radbelopp(int ar, UUID rad, Belopp beviljat, Belopp utbetalt) {}

  /** Ett ingående beviljande som ingen tagit över. */
  public record Oppet(int ar, UUID rad, String namn, Belopp belopp) {}

  /** Medlens lås; tas före ärendets nummer och före spåret. */
  public void las() {
    budget.las();
  }

  /** De ingående beviljanden som finns kvar, efter år och radens namn. */
  public List<Oppet> oppna() {
    Map<UUID, Budgetpost> poster = budget.poster();
    return huvudbok.saldon().alla().entrySet().stream()
        .filter(e -> arIngaende(e.getKey()) && e.getValue().arPositivt())
        .map(e -> oppet(e.getKey(), e.getValue(), poster))
        .sorted(Comparator.comparingInt(Oppet::ar).thenComparing(Oppet::namn))
        .toList();
  }

  private static boolean arIngaende(Konto k) {
    return k.equals(Konto.beviljat(k.rad(), k.ar(), k.rad()));
  }

  private static Oppet oppet(Konto k, Belopp belopp, Map<UUID, Budgetpost> poster) {
    Budgetpost post = poster.get(k.rad());
    return new Oppet(k.ar(), k.rad(), post == null ? k.rad().toString() : post.namn(), belopp);
  }

  /** Insatsen som tagit över radens pengar det året. */
  public Optional<InsatsId> overtagen(int ar, UUID rad) {
    return tilldelningar.levande().stream()
        .filter(t -> t.overtagen() && t.ar() == ar && t.till().equals(rad))
        .flatMap(t -> t.insats().stream())
        .findFirst();
  }

  /** Insatsraden med namnet, av dem som lästs in. */
  public Optional<UUID> rad(String namn) {
    return budget.poster().values().stream()
        .filter(p -> p.slag().arInsats() && p.arende().isEmpty() && p.namn().equals(namn))
        .map(Budgetpost::radId)
        .findFirst();
  }

  /** Radens namn. */
  public String namn(UUID rad) {
    return Optional.ofNullable(budget.poster().get(rad))
        .map(Budgetpost::namn)
        .orElseGet(rad::toString);
  }

  /** Prövar utan att skriva, som {@link #taOver}. */
  public Svar<Klart> prova(List<Radbelopp> pengar) {
    return Svar.utanHinder(rakning(lasare.lage()).hinder(pengar), Klart.KLART);
  }

  private Overtaganderakning rakning(Budgetlage lage) {
    return new Overtaganderakning(lage, oppna(), this::overtagen);
  }

  /**
   * Raderna blir insatsens. Nej: {@code avviker_fran_raden} (422) när ett belopp inte är det som
   * radens ingående beviljande har kvar.
   */
  public Svar<Klart> taOver(Overtaget o) {
    budget.las();
    Budgetlage fore = lasare.lage();
    return rakning(fore).tilldelningar(o).som(nya -> skriv(o, fore, nya));
  }

  private Klart skriv(Overtaget o, Budgetlage fore, List<Tilldelning> nya) {
    nya.forEach(tilldelningar::spara);
    Saldon flytt = fore.med(nya).saldon().minus(fore.saldon());
    huvudbok.bokfor(
        new NyVerifikation(
            UUID.randomUUID(),
            o.dag(),
            Handelse.OVERTAGANDE,
            Optional.of(o.arende()),
            Optional.of(o.beslut()),
            Optional.of(o.insats().varde()),
            Optional.empty(),
            "",
            Overtaganderakning.stadier(flytt, o)));
    return Klart.KLART;
  }

  /**
   * Motbokar övertagandet: raderna har sina ingående beviljanden igen. Nej: {@code
   * kan_inte_rattas}, {@code redan_rattad}, {@code pengarna_har_gatt_vidare}.
   *
   * @param akt insatsen och skälet
   */
  public Svar<Klart> angra(Insatsmedel.Akt akt) {
    budget.las();
    return huvudbok
        .verifikationFor(akt.insats().varde(), Handelse.OVERTAGANDE)
        .map(id -> angra(akt, id))
        .orElseGet(() -> Svar.nej(Stadiehinder.kanInteRattas()));
  }

  private Svar<Klart> angra(Insatsmedel.Akt akt, UUID id) {
    if (huvudbok.arRattad(id)) {
      return Svar.nej(Stadiehinder.redanRattad());
    }
    return new Rattelse(huvudbok.saldon())
        .motbokning(huvudbok.konteringar(id))
        .som(mot -> skriv(akt, id, mot));
  }

  private Klart skriv(Insatsmedel.Akt akt, UUID rattad, Saldon mot) {
    akt.beslut().ifPresent(b -> tilldelningar.slapp(akt.arende(), b));
    huvudbok.bokfor(
        new NyVerifikation(
            UUID.randomUUID(),
            akt.dag(),
            Handelse.RATTELSE,
            Optional.of(akt.arende()),
            akt.beslut(),
            Optional.of(akt.id()),
            Optional.of(rattad),
            akt.skal(),
            mot));
    return Klart.KLART;
  }
}
