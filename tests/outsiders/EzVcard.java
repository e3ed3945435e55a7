// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.util.TelUri;
import java.io.File;
import java.util.List;

// EzVcard IN OUT3 OUT4: prints a line a card of what ez-vcard reads in IN (name, e-mails and phones
// between tabs, each of the latter behind a unit separator), and writes the cards again in both versions.
public class EzVcard {
    private static final char SEPARATOR = 0x1f;

    public static void main(String[] arguments) throws Exception {
        List<VCard> cards = Ezvcard.parse(new File(arguments[0])).all();
        for (VCard card : cards)
            System.out.println(card.getFormattedName().getValue() + "\t" + emailsOf(card) + "\t" + phonesOf(card));
        Ezvcard.write(cards).version(VCardVersion.V3_0).prodId(false).caretEncoding(true).go(new File(arguments[1]));
        Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).caretEncoding(true).go(new File(arguments[2]));
    }

    private static String numberOf(TelUri uri) {
        return uri.getNumber() + (uri.getExtension() != null ? " " + uri.getExtension() : "");
    }

    private static String emailsOf(VCard card) {
        StringBuilder all = new StringBuilder();
        for (Email email : card.getEmails())
            all.append(SEPARATOR).append(email.getValue());
        return all.toString();
    }

    private static String phonesOf(VCard card) {
        StringBuilder all = new StringBuilder();
        for (Telephone phone : card.getTelephoneNumbers())
            all.append(SEPARATOR).append(phone.getText() != null ? phone.getText() : numberOf(phone.getUri()));
        return all.toString();
    }
}
