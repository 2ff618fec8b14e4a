package yihao.ledgers.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;
import yihao.ledgers.EarlierRows;
import yihao.ledgers.imports.job.ImportLoop;
import yihao.ledgers.imports.mongo.MongoImportedRows;
import yihao.ledgers.imports.mongo.MongoLedgerImports;
import yihao.ledgers.imports.mongo.MongoUnitHeadings;
import yihao.ledgers.imports.web.HeadingsController;
import yihao.ledgers.imports.web.ImportController;
import yihao.ledgers.imports.web.ImportViews;
import yihao.ledgers.imports.web.RefusedSheets;
import yihao.platform.identity.Officers;
import yihao.platform.jobs.Leases;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;
import yihao.platform.telemetry.Reading;
import yihao.platform.web.problem.Texts;

/// A service that knows kinds of ledgers takes them in below `/api/imports`.
@AutoConfiguration(
        afterName = {
            "yihao.platform.PlatformAutoConfiguration",
            "yihao.platform.SecrecyAutoConfiguration",
            "yihao.platform.web.PlatformWebAutoConfiguration"
        })
@ConditionalOnBean(LedgerKind.class)
@EnableConfigurationProperties(ImportsAutoConfiguration.Settings.class)
class ImportsAutoConfiguration {

    /// @param rowsKept how long the rows of a file are kept after they were read or told about
    /// @param path of the imports of this service
    @ConfigurationProperties("yihao.imports")
    record Settings(
            @DefaultValue("30d") Duration rowsKept,
            @DefaultValue("/api/imports") String path) {}

    @Bean
    LedgerImports ledgerImports(Store store, Settings settings) {
        return new MongoLedgerImports(store, settings.path());
    }

    @Bean
    Reading importsRunning(LedgerImports imports) {
        return Reading.one(
                "yihao.imports.running",
                "files",
                "spreadsheets under way, counted to 1000",
                () -> imports.running(Reading.MOST).size());
    }

    @Bean
    Reading oldestImport(LedgerImports imports, Clock clock) {
        return Reading.one(
                "yihao.imports.oldest",
                "seconds",
                "how long ago the oldest spreadsheet under way was received",
                () -> imports.running(1).stream()
                        .mapToLong(oldest -> Duration.between(oldest.state().receivedAt(), clock.instant())
                                .toSeconds())
                        .sum());
    }

    @Bean
    ImportedRows importedRows(Store store, Vault vault, Settings settings) {
        return new MongoImportedRows(store, vault, InstantSource.system(), settings.rowsKept());
    }

    @Bean
    EarlierRows earlierRows(Store store) {
        return (person, rowId) -> store.replayOf(person, EarlierRows.key(rowId)).map(Store.Replay::id);
    }

    @Bean
    UnitHeadings unitHeadings(Store store) {
        return new MongoUnitHeadings(store);
    }

    @Bean
    NameHeadings nameHeadings(UnitHeadings unitHeadings) {
        return new NameHeadings(unitHeadings);
    }

    @Bean
    ImportLedger importLedger(
            LedgerImports imports, ImportedRows rows, List<LedgerKind> kinds, NameHeadings headings, Vault vault) {
        return new ImportLedger(imports, rows, kinds, headings, vault);
    }

    @Bean
    HeadingsController headingsController(ImportLedger ledgers, NameHeadings headings) {
        return new HeadingsController(ledgers, headings);
    }

    @Bean
    RunImports runImports(LedgerImports imports, ImportedRows rows, List<LedgerKind> kinds, Officers officers) {
        return new RunImports(imports, rows, kinds, officers);
    }

    @Bean
    ImportLoop importLoop(RunImports runImports, Store store, Leases leases, Clock clock) {
        return new ImportLoop(runImports, store.service(), leases, clock);
    }

    @Bean
    ImportViews importViews(ImportLedger ledgers, ImportedRows rows, JsonMapper json) {
        return new ImportViews(ledgers, rows, json);
    }

    @Bean
    ImportController importController(
            ImportLedger ledgers,
            LedgerImports imports,
            ImportedRows rows,
            ImportViews views,
            Texts texts,
            ImportLoop loop,
            Settings settings) {
        var sheets = new RefusedSheets(rows, views, texts);
        return new ImportController(ledgers, imports, views, sheets, loop, settings.path());
    }
}
