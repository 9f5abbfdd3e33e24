package se.samordna.ansokan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Skrivet;

/**
 * Ett val i ett utkast, så som det skrevs. Ett utkast sparas vad som än står i det; ett okänt val
 * är en anmärkning, inget som går förlorat.
 *
 * @param typ det som går att välja bland
 * @param kod koden som den skrevs; tom när inget är valt
 */
public record Valt<E extends Enum<E>>(Class<E> typ, String kod) {

  /** Valet som det skrevs, känt eller inte. */
  public static <E extends Enum<E>> Valt<E> skrivet(Class<E> typ, @Nullable String kod) {
    return new Valt<>(typ, Skrivet.text(kod));
  }

  public static <E extends Enum<E>> Valt<E> inget(Class<E> typ) {
    return new Valt<>(typ, "");
  }

  public static <E extends Enum<E>> Valt<E> av(E varde) {
    return new Valt<>(varde.getDeclaringClass(), Kod.av(varde));
  }

  @Override
  @JsonValue
  public String kod() {
    return kod;
  }

  /** Det valda; tomt när inget är valt eller det skrivna är okänt. */
  public Optional<E> varde() {
    return Kod.tolka(typ, kod);
  }

  public boolean ar(E varde) {
    return varde().filter(varde::equals).isPresent();
  }

  public boolean arTomt() {
    return kod.isEmpty();
  }

  boolean arOkant() {
    return !arTomt() && varde().isEmpty();
  }

  /** Allt som går att välja, i uppräkningens ordning. */
  public static <E extends Enum<E>> List<Valt<E>> alla(Class<E> typ) {
    return Arrays.stream(typ.getEnumConstants()).map(Valt::av).toList();
  }

  /** Koderna som går att välja, i bokstavsordning. */
  List<String> koder() {
    return Arrays.stream(typ.getEnumConstants()).map(Kod::av).sorted().toList();
  }

  @Override
  public String toString() {
    return kod;
  }
}
