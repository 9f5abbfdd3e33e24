package se.samordna.mote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Meningarna i protokollet för en formell punkt, när inget annat antecknats.
 *
 * @param beslutstext listans förslag till beslut på punkten, ofta tomt
 * @param justerare namnen på dem som valts att justera
 * @param nasta dagen för styrelsens nästa sammanträde, när det är bestämt
 */
public record Formalia(
    Motesakt akt, String beslutstext, List<String> justerare, Optional<LocalDate> nasta) {

  /** Meningen när ingen tog upp något under övriga frågor. */
  public static final String INGA_FRAGOR = "Inga övriga frågor tas upp.";

  public Formalia {
    justerare = List.copyOf(justerare);
  }

  /** Tom för en sakfråga: den har att-satser. */
  public List<String> satser() {
    return switch (akt) {
      case SAKFRAGA -> List.of();
      case OPPNANDE -> List.of("Ordföranden öppnar sammanträdet.");
      case UPPROP -> List.of("Upprop förrättas.");
      case JUSTERARE -> List.of(justerarna());
      case FOREDRAGNINGSLISTA -> forslaget("att fastställa föredragningslistan");
      case FOREGAENDE_PROTOKOLL -> forslaget("att lägga föregående protokoll till handlingarna");
      case ANMALAN -> forslaget("att lägga anmälan till handlingarna");
      case EKONOMI -> forslaget("att lägga den ekonomiska uppföljningen till handlingarna");
      case INFORMATION -> forslaget("att lägga informationen till handlingarna");
      case PRESIDIUM -> forslaget("Val av presidium förrättas.");
      case VAL -> forslaget("Val förrättas.");
      case OVRIGA_FRAGOR -> forslaget("Övriga frågor behandlas.");
      case NASTA_SAMMANTRADE ->
          List.of(
              nasta
                  .map(d -> "Nästa sammanträde hålls " + d + ".")
                  .orElse("Tiden för nästa sammanträde meddelas i kallelsen."));
      case AVSLUTNING -> List.of("Ordföranden förklarar sammanträdet avslutat.");
      case FORMALIA -> forslaget("Punkten behandlas.");
    };
  }

  private String justerarna() {
    return justerare.isEmpty()
        ? "Val av justerare förrättas."
        : uppraknade() + " utses att jämte ordföranden justera protokollet.";
  }

  private String uppraknade() {
    return justerare.size() == 1
        ? justerare.getFirst()
        : justerare.subList(0, justerare.size() - 1).stream().collect(Collectors.joining(", "))
            + " och "
            + justerare.getLast();
  }

  private List<String> forslaget(String annars) {
    List<String> satser = Attsatstext.las(beslutstext);
    return satser.isEmpty() ? List.of(annars) : satser;
  }
}
