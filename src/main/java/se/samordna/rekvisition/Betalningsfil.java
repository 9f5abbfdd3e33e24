package se.samordna.rekvisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;

/**
 * Betalningar till banken eller byrån: ISO 20022 {@code pain.001.001.03}, inrikes till bankgiro.
 *
 * @param betalas en bankdag
 * @param organisationsnummer förbundets; banken vill veta vem som lämnar filen
 * @param betalare förbundet; dess bankgiro är det konto betalningen görs från
 */
record Betalningsfil(
    String id,
    LocalDateTime skapad,
    LocalDate betalas,
    Part betalare,
    Optional<String> organisationsnummer,
    List<Betalning> rader) {

  static final String NAMNRYMD = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
  private static final String BANKGIROT = "9900";
  private static final int TEXT = 140;
  private static final int NAMN = 70;
  private static final int ORGANISATIONSNUMMER = 10;

  Betalningsfil {
    rader = List.copyOf(rader);
  }

  record Part(String namn, String bankgiro) {}

  /**
   * @param text vad mottagaren ser
   */
  record Betalning(UUID id, Part mottagare, Belopp belopp, String text) {}

  Innehall xml() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try {
      XMLStreamWriter x = XMLOutputFactory.newFactory().createXMLStreamWriter(ut, "UTF-8");
      x.writeStartDocument("UTF-8", "1.0");
      x.writeStartElement("Document");
      x.writeDefaultNamespace(NAMNRYMD);
      x.writeStartElement("CstmrCdtTrfInitn");
      huvud(x);
      betalningar(x);
      x.writeEndElement();
      x.writeEndElement();
      x.writeEndDocument();
      x.close();
    } catch (XMLStreamException omojligt) {
      throw new IllegalStateException(omojligt);
    }
    return ut.innehall();
  }

  private void huvud(XMLStreamWriter x) throws XMLStreamException {
    x.writeStartElement("GrpHdr");
    varde(x, "MsgId", id);
    varde(x, "CreDtTm", skapad.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")));
    summor(x);
    x.writeStartElement("InitgPty");
    varde(x, "Nm", Bankskrift.skriv(betalare.namn(), NAMN));
    organisation(x);
    x.writeEndElement();
    x.writeEndElement();
  }

  private void organisation(XMLStreamWriter x) throws XMLStreamException {
    String siffror = organisationsnummer.orElse("").replaceAll("\\D", "");
    if (siffror.length() != ORGANISATIONSNUMMER) {
      return;
    }
    x.writeStartElement("Id");
    x.writeStartElement("OrgId");
    x.writeStartElement("Othr");
    varde(x, "Id", siffror);
    x.writeStartElement("SchmeNm");
    varde(x, "Cd", "COID");
    x.writeEndElement();
    x.writeEndElement();
    x.writeEndElement();
    x.writeEndElement();
  }

  private void summor(XMLStreamWriter x) throws XMLStreamException {
    varde(x, "NbOfTxs", Integer.toString(rader.size()));
    varde(
        x,
        "CtrlSum",
        kronor(rader.stream().map(Betalning::belopp).reduce(Belopp.NOLL, Belopp::plus)));
  }

  private void betalningar(XMLStreamWriter x) throws XMLStreamException {
    x.writeStartElement("PmtInf");
    varde(x, "PmtInfId", id);
    varde(x, "PmtMtd", "TRF");
    varde(x, "BtchBookg", "true");
    summor(x);
    varde(x, "ReqdExctnDt", betalas.toString());
    part(x, "Dbtr", betalare);
    konto(x, "DbtrAcct", betalare);
    bank(x, "DbtrAgt");
    for (Betalning b : rader) {
      betalning(x, b);
    }
    x.writeEndElement();
  }

  private static void betalning(XMLStreamWriter x, Betalning b) throws XMLStreamException {
    x.writeStartElement("CdtTrfTxInf");
    x.writeStartElement("PmtId");
    varde(x, "EndToEndId", utanStreck(b.id()));
    x.writeEndElement();
    x.writeStartElement("Amt");
    x.writeStartElement("InstdAmt");
    x.writeAttribute("Ccy", "SEK");
    x.writeCharacters(kronor(b.belopp()));
    x.writeEndElement();
    x.writeEndElement();
    bank(x, "CdtrAgt");
    part(x, "Cdtr", b.mottagare());
    konto(x, "CdtrAcct", b.mottagare());
    x.writeStartElement("RmtInf");
    varde(x, "Ustrd", Bankskrift.skriv(b.text(), TEXT));
    x.writeEndElement();
    x.writeEndElement();
  }

  private static void part(XMLStreamWriter x, String namn, Part part) throws XMLStreamException {
    x.writeStartElement(namn);
    varde(x, "Nm", Bankskrift.skriv(part.namn(), NAMN));
    x.writeEndElement();
  }

  private static void konto(XMLStreamWriter x, String namn, Part part) throws XMLStreamException {
    x.writeStartElement(namn);
    x.writeStartElement("Id");
    x.writeStartElement("Othr");
    varde(x, "Id", part.bankgiro());
    x.writeStartElement("SchmeNm");
    varde(x, "Prtry", "BGNR");
    x.writeEndElement();
    x.writeEndElement();
    x.writeEndElement();
    x.writeEndElement();
  }

  /** Bankgirot som clearing: mottagarens bank behöver inte vara känd. */
  private static void bank(XMLStreamWriter x, String namn) throws XMLStreamException {
    x.writeStartElement(namn);
    x.writeStartElement("FinInstnId");
    x.writeStartElement("ClrSysMmbId");
    x.writeStartElement("ClrSysId");
    varde(x, "Cd", "SESBA");
    x.writeEndElement();
    varde(x, "MmbId", BANKGIROT);
    x.writeEndElement();
    x.writeEndElement();
    x.writeEndElement();
  }

  private static void varde(XMLStreamWriter x, String namn, String text) throws XMLStreamException {
    x.writeStartElement(namn);
    x.writeCharacters(text);
    x.writeEndElement();
  }

  private static String kronor(Belopp belopp) {
    return BigDecimal.valueOf(belopp.ore(), 2).toPlainString();
  }

  /** Ett id på högst 35 tecken. */
  static String utanStreck(UUID id) {
    return id.toString().replace("-", "");
  }
}
