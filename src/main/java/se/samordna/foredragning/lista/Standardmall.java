package se.samordna.foredragning.lista;

import java.util.List;
import se.samordna.mote.Punktslag;

/**
 * Förbundets mall av stående punkter.
 *
 * @param version 0 för den brukliga mallen, som gäller tills förbundet skrivit en egen
 */
public record Standardmall(int version, List<Standardpunkt> punkter) {

  public Standardmall {
    punkter = List.copyOf(punkter);
  }

  /** Det som är brukligt vid ett styrelsesammanträde; anmälan av delegationsbeslut är R10. */
  static Standardmall bruklig() {
    return new Standardmall(
        0,
        List.of(
            forst("upprop", "Upprop", Punktslag.FORMALIA, ""),
            forst(
                "justerare",
                "Val av justerare",
                Punktslag.VAL,
                "Att utse en ledamot att jämte ordföranden justera protokollet."),
            forst(
                "dagordning",
                "Fastställande av föredragningslistan",
                Punktslag.FORMALIA,
                "Att fastställa föredragningslistan."),
            sist(
                "delegationsbeslut",
                "Anmälan av delegationsbeslut",
                Punktslag.ANMALAN,
                "Att lägga anmälan till handlingarna."),
            sist(
                "ekonomi",
                "Ekonomisk uppföljning",
                Punktslag.EKONOMI,
                "Att lägga den ekonomiska uppföljningen till handlingarna."),
            sist("ovriga", "Övriga frågor", Punktslag.OVRIGT, ""),
            sist("nasta", "Nästa sammanträde", Punktslag.INFORMATION, "")));
  }

  private static Standardpunkt forst(
      String nyckel, String rubrik, Punktslag slag, String beslutstext) {
    return new Standardpunkt(nyckel, rubrik, slag, Standardpunkt.Plats.FORST, beslutstext);
  }

  private static Standardpunkt sist(
      String nyckel, String rubrik, Punktslag slag, String beslutstext) {
    return new Standardpunkt(nyckel, rubrik, slag, Standardpunkt.Plats.SIST, beslutstext);
  }
}
