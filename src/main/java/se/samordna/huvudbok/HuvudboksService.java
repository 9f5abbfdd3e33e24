package se.samordna.huvudbok;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;

/** Huvudboken för den som granskar: vad som hänt, när, och i vilket ärende. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class HuvudboksService {

  private final HuvudboksList lista;
  private final Budgetlagen lasare;
  private final ObjectProvider<Beslutspunkter> beslut;

  HuvudboksService(HuvudboksList lista, Budgetlagen lasare, ObjectProvider<Beslutspunkter> beslut) {
    this.lista = lista;
    this.lasare = lasare;
    this.beslut = beslut;
  }

  /**
   * Vad som ska visas; tomt är allt.
   *
   * @param ar verifikationer som rör året
   * @param fran bokföringsdag, från och med
   * @param till bokföringsdag, till och med
   * @param verifikation bara den
   * @param siffra bara verifikationer med konteringar som siffran är summan av
   */
  public record Urval(
      Optional<UUID> arende,
      Optional<Integer> ar,
      Optional<LocalDate> fran,
      Optional<LocalDate> till,
      Optional<UUID> verifikation,
      Siffra siffra) {

    public Urval(
        Optional<UUID> arende,
        Optional<Integer> ar,
        Optional<LocalDate> fran,
        Optional<LocalDate> till) {
      this(arende, ar, fran, till, Optional.empty(), Siffra.INGEN);
    }

    /** Ingenting är valt bort. */
    public boolean arAllt() {
      return equals(
          new Urval(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Det som en siffra ett år är summan av. */
    public static Urval av(int ar, Siffra siffra) {
      return new Urval(
          Optional.empty(),
          Optional.of(ar),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          siffra);
    }
  }

  /**
   * Summan av konteringarna som en siffra kommer ur.
   *
   * @param bokfort summan, med siffrans tecken
   * @param buffert det som dras ifrån i kvar att disponera, och som inte bokförs
   * @param konteringar hur många som räknats
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @JsonPropertyOrder("figur")
  public record Summa(Belopp bokfort, Optional<Belopp> buffert, long konteringar) {

    /** Siffran så som den står på bladet. */
    @JsonProperty
    public Belopp figur() {
      return buffert.map(bokfort::minus).orElse(bokfort);
    }
  }

  /** Verifikationerna, äldst först. */
  public Sida<Verifikation> lista(Urval urval, Sida.Begaran sida) {
    List<Verifikation> utan = lista.sida(urval, sida);
    List<UUID> id = utan.stream().flatMap(v -> v.beslutId().stream()).distinct().toList();
    Map<UUID, Beslutspunkt> punkter =
        id.isEmpty()
            ? Map.of()
            : Optional.ofNullable(beslut.getIfAvailable())
                .map(b -> b.punkter(id))
                .orElseGet(Map::of);
    return new Sida<>(utan.stream().map(v -> medBeslut(v, punkter)).toList(), lista.antal(urval));
  }

  /** Summan av det urvalet visar; utan siffra är den noll. */
  public Summa summa(Urval urval) {
    HuvudboksList.Summering summering = lista.summa(urval);
    boolean kvar = urval.siffra().figur().filter(Figur.KVAR::equals).isPresent();
    return new Summa(
        summering.belopp(),
        kvar ? urval.ar().map(this::buffert) : Optional.empty(),
        summering.antal());
  }

  /** Vad raden i en siffra heter. */
  public Optional<String> radnamn(UUID rad) {
    return lista.radnamn(rad);
  }

  private Belopp buffert(int ar) {
    Budgetlage lage = lasare.lage();
    return lage.version(ar).map(v -> lasare.buffert(lage).av(v, ar)).orElse(Belopp.NOLL);
  }

  private static Verifikation medBeslut(Verifikation v, Map<UUID, Beslutspunkt> punkter) {
    return new Verifikation(
        v.id(),
        v.dag(),
        v.handelse(),
        v.arende(),
        v.beslutId(),
        v.beslutId().map(punkter::get),
        v.rattelser(),
        v.skal(),
        v.konteringar());
  }
}
