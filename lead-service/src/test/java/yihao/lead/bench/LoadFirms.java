package yihao.lead.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;

/// Fills the enterprise register of a running lead-service: one firm per brand of the file, written as the
/// service itself writes the entry that is already there. What they are found by the service derives at its next start,
/// as
/// after an upgrade.
///
/// Arguments: store address, database, file with one brand a line.
public final class LoadFirms {

    private static final List<String> REGIONS = List.of("山东", "淄博", "江苏", "苏州市", "浙江", "上海", "广东省深圳市", "");
    private static final List<String> BUSINESSES =
            List.of("新材料", "化工", "生物医药", "机械", "电子科技", "食品", "商贸", "环保工程", "物流", "投资");
    private static final int BATCH = 1_000;

    private final IdentityKeys keys = new IdentityKeys(EnterpriseNames.shipped());
    private final Random random = new Random(280_000);
    private final Document pattern;

    LoadFirms(Document pattern) {
        this.pattern = pattern;
    }

    static void main(String[] args) throws IOException {
        try (var client = MongoClients.create(args[0])) {
            var register = client.getDatabase(args[1]).getCollection("enterprises");
            var pattern = Objects.requireNonNull(register.find().first(), "register one enterprise first");
            var loaded = new LoadFirms(pattern).load(register, Files.readAllLines(Path.of(args[2])));
            System.out.println(loaded + " firms loaded");
        }
    }

    int load(MongoCollection<Document> register, List<String> brands) {
        var batch = new ArrayList<Document>();
        int number = 0;
        for (var brand : brands) {
            batch.add(firm(brand.strip(), ++number));
            if (batch.size() == BATCH || number == brands.size()) {
                register.insertMany(batch);
                batch.clear();
            }
        }
        return number;
    }

    private Document firm(String brand, int number) {
        var name = any(REGIONS) + brand + any(BUSINESSES) + "有限公司";
        var names = List.of(new InvestorName(name, "zh"));
        var firm = Document.parse(pattern.toJson());
        firm.put("_id", "bench-%07d".formatted(number));
        firm.put("keys", List.of());
        firm.remove("search");
        var state = firm.get("state", Document.class);
        state.put("number", "E-2000-%06d".formatted(number));
        state.put("names", List.of(new Document("text", name).append("language", "zh")));
        state.put("identity", List.of("code:BENCH%013d".formatted(number)));
        state.put("nameKeys", List.of("name:" + keys.names().normalise(name).key()));
        state.put("blocks", List.copyOf(keys.findable(names)));
        return firm;
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
