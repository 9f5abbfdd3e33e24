package se.samordna.inlasning;

import java.util.regex.Pattern;

/** Vad en rads eget namn säger, när varken rubrik eller summa säger något. */
final class Radord {

  private static final Pattern INSATS =
      Pattern.compile("projekt|insats|samteam|uppdrag|forstudie|samverkansteam|samverkansresurs");
  private static final Pattern PERSONAL =
      Pattern.compile("\\blon(er)?\\b|lonekostnad|anstall|sociala avgift|personal|pension");
  private static final Pattern KOSTNAD =
      Pattern.compile(
          "kaffe|fika|mobler|\\bmat\\b|fortaring|stadning|mobil|bredband|dator|prenumer|\\bgavor\\b"
              + "|parkering|friskvard|\\btolk|annons|jurid|avgift|hotell|traktament|milersatt|bokforing"
              + "|\\bskatt|hyror|\\bel\\b|dataskydd|rekryter|inkop"
              + "|administ|kansli|styrelse|arvode|revision|konferens|utbildning|seminari|utvarder|uppfolj"
              + "|hemsida|webb|kommunik|informat|\\bresor|resekost|reskost|lokal|hyra|\\btele|\\bdata"
              + "|gdpr|\\bit\\b|ovrig|extern|tjanst|medlemsavg|\\branta|\\brantor|finansiell|ekonomi|redovisn"
              + "|forvaltn|kontor|material|trycks|porto|\\bbank|forsakringar|represent|avskriv"
              + "|konsult|kompetens|natverk|drift|kostnad|utgift|inventar|licens|moten");
  private static final Pattern INTAKT =
      Pattern.compile(
          "kommun|region|landsting|staten|statlig|forsakringskassan|arbetsformedl|nettooms|intakt"
              + "|bidrag|anslag|tilldel|medlemsavg|\\brant|\\bstad\\b|finsam");
  private static final Pattern EJ_MEDLEM =
      Pattern.compile(
          "\\brant|finsam|medfinans|samordningsforbund|ovrig|projektmedel|\\besf\\b|\\beu\\b|aterbetal"
              + "|hyres|forsaljn|konferens|utbildning");
  private static final Pattern FRI =
      Pattern.compile(
          "\\b(nya|ny|nytt|kommande|framtida|ytterligare|tillkommande) "
              + "(\\w+ )?(\\w*insats\\w*|\\w*projekt\\w*|uppdrag\\w*|satsning\\w*|ansokning\\w*"
              + "|initiativ\\w*|forstudie\\w*|aktivitet\\w*)"
              + "|\\b(ej|inte|annu inte|icke) (fordela|disponera|intecknad|allokera)"
              + "|ofordel|oallokera|odisponera|ointecknad|fri ram|fria medel|reserv"
              + "|att (fordela|besluta|bevilja)|till styrelsens disposition");
  private static final Pattern VANTAR =
      Pattern.compile(
          "ej besluta|annu inte|inte bevilja|ej bevilja|budgeter|planera|utrymme|uppfolj|utvarder");

  private Radord() {}

  /** Slaget för en rad bland kostnader i allmänhet. */
  static String kostnadsslag(String namn) {
    String ord = Avdelningsnamn.ascii(namn);
    if (INSATS.matcher(ord).find()) {
      return "insats";
    }
    if (PERSONAL.matcher(ord).find()) {
      return "personal";
    }
    return KOSTNAD.matcher(ord).find() ? "kostnad" : "insats";
  }

  /** Sant när namnet säger att raden är en insats. */
  static boolean arSomInsats(String namn) {
    return INSATS.matcher(Avdelningsnamn.ascii(namn)).find();
  }

  /** Sant när namnet säger att raden är personal eller drift. */
  static boolean arSomKostnad(String namn) {
    String ord = Avdelningsnamn.ascii(namn);
    return PERSONAL.matcher(ord).find() || KOSTNAD.matcher(ord).find();
  }

  static boolean arSomIntakt(String namn) {
    return INTAKT.matcher(Avdelningsnamn.ascii(namn)).find();
  }

  static String lage(String slag, String namn) {
    String ord = Avdelningsnamn.ascii(namn);
    if (slag.equals("intakt")) {
      return EJ_MEDLEM.matcher(ord).find() ? "" : "medlemsbidrag";
    }
    if (!Radregler.kanBeviljas(slag)) {
      return "";
    }
    if (FRI.matcher(ord).find()) {
      return "fri_ram";
    }
    return slag.equals("insats") && VANTAR.matcher(ord).find() ? "budgeterad" : "";
  }
}
