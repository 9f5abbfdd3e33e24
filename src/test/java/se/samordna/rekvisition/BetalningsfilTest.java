package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.samordna.gemensam.Belopp;
import se.samordna.rekvisition.Betalningsfil.Betalning;
import se.samordna.rekvisition.Betalningsfil.Part;

@DisplayName("Betalningsfilen pain.001")
class BetalningsfilTest {

  private static final Part FORBUND = new Part("Samordningsförbundet i prov", "9912346");

  private static Betalningsfil fil(Betalning... rader) {
    return new Betalningsfil(
        Betalningsfil.utanStreck(new UUID(1, 2)),
        LocalDateTime.of(2024, 2, 1, 9, 30, 0, 123_000_000),
        LocalDate.of(2024, 2, 2),
        FORBUND,
        Optional.of("222000-0000"),
        List.of(rader));
  }

  private static Betalning betalning(long ore, String namn, String text) {
    return new Betalning(UUID.randomUUID(), new Part(namn, "9912346"), new Belopp(ore), text);
  }

  @Test
  @DisplayName("följer meddelandets ordning, antal och typer")
  void foljer_schemat() {
    Betalningsfil fil =
        fil(
            betalning(
                15_000_050, "Burlövs kommun, åäö & <förvaltningen>", "Stödteam, rekvisition 1"),
            betalning(1, "x".repeat(200), "rad\nett\ttvå " + "y".repeat(300)));

    assertThatCode(() -> validera(fil.xml().bytes())).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("läst tillbaka säger den samma mottagare, belopp i kronor och summa")
  void last_tillbaka() {
    Document d =
        las(fil(betalning(15_000_050, "Burlövs kommun, åäö", "Stödteam"), betalning(7, "B", "b")));

    assertThat(varden(d, "Nm"))
        .containsExactly(
            "Samordningsförbundet i prov",
            "Samordningsförbundet i prov",
            "Burlövs kommun, åäö",
            "B");
    assertThat(varden(d, "InstdAmt")).containsExactly("150000.50", "0.07");
    BigDecimal summa =
        varden(d, "InstdAmt").stream()
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(varden(d, "CtrlSum")).allMatch(s -> new BigDecimal(s).compareTo(summa) == 0);
    assertThat(varden(d, "NbOfTxs")).containsExactly("2", "2");
    assertThat(varden(d, "CreDtTm")).containsExactly("2024-02-01T09:30:00");
    assertThat(varden(d, "EndToEndId")).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("säger vem som lämnar den: förbundets organisationsnummer")
  void lamnaren() {
    assertThat(varden(las(fil(betalning(1, "A", "a"))), "Id")).contains("2220000000");
    assertThat(varden(las(fil(betalning(1, "A", "a"))), "Cd")).startsWith("COID");
  }

  @Test
  @DisplayName("bara bankens tecken, och ingen text kapas inne i ett tecken")
  void tecken() {
    String namn = "Café “Łódź” & Ærø – 100 % 👍🏽\uFFFE".repeat(9);
    Document d = las(fil(betalning(1, namn, namn)));
    for (String falt : List.of("Nm", "Ustrd")) {
      assertThat(varden(d, falt))
          .allMatch(t -> t.matches("[a-zA-Z0-9åäöÅÄÖéÉüÜ/\\-?:().,'+ ]+"))
          .allMatch(t -> t.length() <= 140);
    }
    assertThat(Bankskrift.skriv(namn, 40)).startsWith("Café 'Lodz' och Ärö - 100 procent");
  }

  @Test
  @DisplayName("en slumpad text kapas alltid mellan tecken, och blir aldrig mer än banken tar")
  void slumpad() {
    Random slump = new Random(20231120);
    for (int i = 0; i < 5_000; i++) {
      String text =
          slump
              .ints(60, 0x20, 0x1FFFF)
              .filter(c -> Character.getType(c) != Character.SURROGATE)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertThat(Bankskrift.skriv(text, 35)).matches("[a-zA-Z0-9åäöÅÄÖéÉüÜ/\\-?:().,'+ ]{0,35}");
    }
  }

  @Test
  @DisplayName("ett namn med tecken som banken inte tar nekas där det skrivs")
  void nekas() {
    assertThat(Bankskrift.otillatna("Vellinge kommun, åäö & “é” ø ł")).isEmpty();
    assertThat(Bankskrift.otillatna("Kommunen 👍 中")).containsExactly("👍", "中");
  }

  @Test
  @DisplayName("schemat vi prövar mot nekar en fil utan mottagare")
  void provet_kan_neka() {
    String utan =
        new String(
                fil(betalning(1, "A", "a")).xml().bytes(), java.nio.charset.StandardCharsets.UTF_8)
            .replaceAll("<Cdtr>.*</Cdtr>", "");
    assertThatCode(() -> validera(utan.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(SAXException.class);
  }

  @Test
  @DisplayName("ett bankgiro har sju eller åtta siffror och rätt kontrollsiffra")
  void bankgiro() {
    assertThat(Bankgiro.stammer(Bankgiro.siffror("991-2346"))).isTrue();
    assertThat(Bankgiro.stammer(Bankgiro.siffror(" 991–2346 "))).isTrue();
    assertThat(Bankgiro.stammer("9912345")).isFalse();
    assertThat(Bankgiro.stammer("991234")).isFalse();
    assertThat(Bankgiro.stammer("")).isFalse();
  }

  private static List<String> varden(Document d, String namn) {
    NodeList noder = d.getElementsByTagNameNS(Betalningsfil.NAMNRYMD, namn);
    return IntStream.range(0, noder.getLength())
        .mapToObj(i -> noder.item(i).getTextContent())
        .toList();
  }

  private static Document las(Betalningsfil fil) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
      fabrik.setNamespaceAware(true);
      fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(fil.xml().bytes()));
    } catch (ParserConfigurationException | SAXException | IOException fel) {
      throw new IllegalStateException(fel);
    }
  }

  private static void validera(byte[] xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            Objects.requireNonNull(
                BetalningsfilTest.class.getResource("/pain.001.001.03-delmangd.xsd")))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }
}
