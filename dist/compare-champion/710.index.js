export const id = 710;
export const ids = [710];
export const modules = {

/***/ 46158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74394);


/**
 * A nested value of a columnar format as JSON text: big integers in full, dates as ISO 8601, bytes as UTF-8.
 *
 * @throws Error where the text is longer than `maxNestedText`, as a damaged length makes it
 */
function jsonText(value) {
    const parts = [];
    let length = 0;
    const write = (text) => {
        length += text.length;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNestedText */ .LF)
            throw new Error("nested value is longer than can be");
        parts.push(text);
    };
    const visit = (item) => {
        const plain = scalarText(item);
        if (plain !== null) {
            write(plain);
        }
        else if (isList(item)) {
            write("[");
            let first = true;
            for (const element of item) {
                if (!first)
                    write(",");
                first = false;
                visit(element);
            }
            write("]");
        }
        else {
            const object = item;
            const fields = typeof object.toJSON === "function" ? object.toJSON() : object;
            if (fields === null || typeof fields !== "object" || Array.isArray(fields)) {
                visit(fields);
                return;
            }
            write("{");
            let first = true;
            for (const [key, field] of Object.entries(fields)) {
                write(`${first ? "" : ","}${JSON.stringify(key)}:`);
                first = false;
                visit(field);
            }
            write("}");
        }
    };
    visit(value);
    return parts.join("");
}
/** The text of a value that has no parts; null for one that has. */
function scalarText(value) {
    if (value === null || value === undefined)
        return "null";
    if (typeof value === "number")
        return Number.isFinite(value) ? String(value) : "null";
    if (typeof value === "bigint" || typeof value === "boolean")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? "null" : JSON.stringify(value.toISOString());
    if (value instanceof Uint8Array)
        return JSON.stringify(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value).toString("utf8"));
    return typeof value === "object" ? null : "null";
}
/** Arrays and Arrow's vectors; its rows of structs can be iterated, too, but are objects. */
function isList(value) {
    if (Array.isArray(value) || ArrayBuffer.isView(value))
        return true;
    return typeof value === "object" && value !== null && Symbol.iterator in value && "length" in value;
}


/***/ }),

/***/ 94683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ codesFrom),
/* harmony export */   BS: () => (/* binding */ numbersFrom),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W4: () => (/* binding */ halfPrecision),
/* harmony export */   lg: () => (/* binding */ NotTextError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72899);
/* harmony import */ var _time_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99239);



const units = {
    MILLIS: "milliseconds",
    MICROS: "microseconds",
    NANOS: "nanoseconds",
};
/** The meaning of a leaf of the schema; null where there is none for us (intervals, BSON). */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    if (type === "BOOLEAN")
        return { type: "boolean" };
    if (converted === "INTERVAL" || converted === "BSON" || logical?.type === "INTERVAL" || logical?.type === "BSON")
        return null;
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        return { type: "number", of: "decimal", scale: element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0) };
    }
    if (type === "INT96")
        return { type: "text", of: "int96" };
    if (converted === "DATE" || logical?.type === "DATE")
        return { type: "text", of: "date" };
    if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
        return {
            type: "text",
            of: logical.type === "TIME" ? "time" : "timestamp",
            unit: units[logical.unit] ?? "milliseconds",
            utc: logical.isAdjustedToUTC,
        };
    }
    if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS") {
        return {
            type: "text",
            of: "timestamp",
            unit: converted === "TIMESTAMP_MILLIS" ? "milliseconds" : "microseconds",
            utc: true,
        };
    }
    if (converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
        return { type: "text", of: "time", unit: converted === "TIME_MILLIS" ? "milliseconds" : "microseconds", utc: true };
    }
    if (logical?.type === "FLOAT16")
        return { type: "number", of: "float16" };
    if (logical?.type === "UUID")
        return { type: "text", of: "uuid" };
    if (type === "FLOAT" || type === "DOUBLE")
        return { type: "number", of: "float" };
    if (type === "INT32" || type === "INT64") {
        const unsigned = converted === "UINT_64" || converted === "UINT_32" || (logical?.type === "INTEGER" && !logical.isSigned);
        return { type: "number", of: unsigned ? "unsigned" : "integer" };
    }
    return { type: "text", of: "bytes" };
}
/** Numbers of physical values; null where an integer is beyond 2^53 − 1, so that the column must be text. */
function numbersFrom(raw, meaning) {
    if (raw instanceof Float64Array)
        return raw;
    if (raw instanceof Float32Array)
        return Float64Array.from(raw);
    const numbers = new Float64Array(raw.length);
    const decimal = meaning.type === "number" && meaning.of === "decimal";
    if (raw instanceof BigInt64Array && !decimal) {
        // Two halves of 32 bits are read faster than a BigInt is made; the platform and the format are little-endian.
        const unsigned = meaning.type === "number" && meaning.of === "unsigned";
        const low = new Uint32Array(raw.buffer, raw.byteOffset, raw.length * 2);
        const high = unsigned ? low : new Int32Array(raw.buffer, raw.byteOffset, raw.length * 2);
        for (let index = 0; index < raw.length; index++) {
            const value = high[2 * index + 1] * 4294967296 + low[2 * index];
            if (!Number.isSafeInteger(value))
                return null;
            numbers[index] = value;
        }
        return numbers;
    }
    if (raw instanceof Int32Array && !decimal) {
        if (meaning.type === "number" && meaning.of === "unsigned")
            return Float64Array.from(new Uint32Array(raw.buffer, raw.byteOffset, raw.length));
        return Float64Array.from(raw);
    }
    for (let index = 0; index < raw.length; index++) {
        const value = raw[index];
        if (decimal)
            numbers[index] = Number((0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(integerOf(value), meaning.scale));
        else if (value instanceof Uint8Array)
            numbers[index] = halfPrecision(value);
        else
            numbers[index] = Number(value);
    }
    return numbers;
}
/** Texts of physical values, as codes of the dictionary. */
function codesFrom(raw, meaning, dictionary) {
    const codes = new Uint32Array(raw.length);
    for (let index = 0; index < raw.length; index++) {
        const value = raw[index];
        if (meaning.type === "text" && meaning.of === "bytes" && value instanceof Uint8Array) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value))
                throw new NotTextError();
            codes[index] = dictionary.codeOf(value, 0, value.length);
        }
        else {
            codes[index] = dictionary.codeOfText(textOf(value, meaning));
        }
    }
    return codes;
}
/** A column of bytes that are no UTF-8. */
class NotTextError extends Error {
}
function textOf(value, meaning) {
    if (meaning.type === "boolean")
        return value === true ? "true" : "false";
    if (meaning.type === "number") {
        if (meaning.of === "decimal")
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(integerOf(value), meaning.scale);
        if (meaning.of === "unsigned" && typeof value === "bigint")
            return BigInt.asUintN(64, value).toString();
        if (meaning.of === "unsigned" && typeof value === "number")
            return String(value >>> 0);
        if (value instanceof Uint8Array)
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(halfPrecision(value));
        return typeof value === "number" ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value) : String(value);
    }
    switch (meaning.of) {
        case "uuid":
            return value instanceof Uint8Array
                ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value)
                    .toString("hex")
                    .replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, "$1-$2-$3-$4-$5")
                : String(value);
        case "date":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .dateText */ .MK)(Number(value));
        case "int96": {
            const whole = integerOf(value);
            // Julian day in the upper 32 bits, nanoseconds of the day in the lower 64.
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timestampText */ .Ke)(((whole >> 64n) - 2440588n) * 86400000000000n + BigInt.asUintN(64, whole), "nanoseconds", false);
        }
        case "timestamp":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timestampText */ .Ke)(integerOf(value), meaning.unit, meaning.utc);
        case "time":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timeText */ .Tc)(integerOf(value), meaning.unit);
        case "bytes":
            return String(value);
    }
}
/** Integers as they come, and big-endian two's complement bytes. */
function integerOf(value) {
    if (typeof value === "bigint")
        return value;
    if (typeof value === "number")
        return BigInt(value);
    if (!(value instanceof Uint8Array) || value.length === 0)
        return 0n;
    return BigInt.asIntN(value.length * 8, BigInt(`0x${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value).toString("hex")}`));
}
/** IEEE 754 binary16, little-endian. */
function halfPrecision(bytes) {
    const bits = bytes[0] | (bytes[1] << 8);
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}


/***/ }),

/***/ 91710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(60899);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(84268);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(69770);
// EXTERNAL MODULE: ../../node_modules/hyparquet-compressors/src/index.js + 15 modules
var src = __webpack_require__(27635);
// EXTERNAL MODULE: ./js/src/errors/user-error.js
var user_error = __webpack_require__(51611);
// EXTERNAL MODULE: ./js/src/table/byte-stream.js
var byte_stream = __webpack_require__(84517);
// EXTERNAL MODULE: ./js/src/table/column-builder.js
var column_builder = __webpack_require__(95022);
// EXTERNAL MODULE: ./js/src/table/file-error.js
var file_error = __webpack_require__(17735);
// EXTERNAL MODULE: ./js/src/table/json-text.js
var json_text = __webpack_require__(46158);
// EXTERNAL MODULE: ./js/src/table/limits.js
var limits = __webpack_require__(74394);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/column.js + 2 modules
var column = __webpack_require__(97229);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(42359);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/encoding.js
var encoding = __webpack_require__(40452);
// EXTERNAL MODULE: ../../node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(90589);
// EXTERNAL MODULE: ./js/src/table/parquet-values.js
var parquet_values = __webpack_require__(94683);
;// CONCATENATED MODULE: ./js/src/table/parquet-pages.js







/**
 * Decodes a flat column chunk straight into a typed column: pages come out of hyparquet's decoders as typed arrays, a
 * dictionary is converted once and not once a row, and definition levels are only unpacked where there are nulls.
 *
 * `asText` gives every value as text. Gives `"unsafe"` where an integer beyond 2^53 − 1 asks for that.
 * @throws Error for damaged data; `NotTextError` for bytes that are no text
 */
function readFlatChunk(chunk, asText, dictionary) {
    const { name, rows, meaning } = chunk;
    const type = asText ? "text" : meaning.type;
    const missing = new Uint8Array(rows);
    const target = type === "number" ? new Float64Array(rows) : type === "boolean" ? new Uint8Array(rows) : new Uint32Array(rows);
    const reader = { view: new DataView(chunk.bytes), offset: 0 };
    let entries = null;
    let row = 0;
    while (row < rows) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const start = reader.offset;
        const stored = header.compressed_page_size;
        const unpacked = header.uncompressed_page_size;
        if (!(stored >= 0 && start + stored <= chunk.bytes.byteLength))
            throw new Error("parquet page is cut off");
        if (!(unpacked >= 0 && unpacked <= limits/* maxUnpackedBytes */.lA))
            throw new Error("parquet page is larger than can be");
        const body = new Uint8Array(chunk.bytes, start, stored);
        reader.offset = start + stored;
        if (header.type === "DICTIONARY_PAGE") {
            const page = exactly(chunk.unpack(body, unpacked), unpacked);
            const count = header.dictionary_page_header?.num_values ?? 0;
            entries = converted(plainValues(page, chunk, count), chunk, asText, dictionary);
            if (entries === null)
                return "unsafe";
            continue;
        }
        const page = header.type === "DATA_PAGE"
            ? pageOfVersion1(chunk, header, body, unpacked)
            : pageOfVersion2(chunk, header, body, unpacked);
        if (page === null)
            continue;
        if (page.rows > rows - row)
            throw new Error("parquet page has more rows than its row group");
        const values = pageValues(page, chunk, entries, asText, dictionary);
        if (values === null)
            return "unsafe";
        if (page.present === null) {
            target.set(values.values, row);
        }
        else {
            let at = 0;
            for (let index = 0; index < page.rows; index++) {
                if (page.present[index] === 1)
                    target[row + index] = values.values[at++];
                else
                    missing[row + index] = 1;
            }
        }
        row += page.rows;
    }
    return typedColumn(name, rows, target, missing, dictionary);
}
function typedColumn(name, length, target, missing, dictionary) {
    if (target instanceof Float64Array) {
        for (let row = 0; row < length; row++) {
            if (missing[row] === 1)
                target[row] = Number.NaN;
            else if (Number.isNaN(target[row]))
                missing[row] = 1;
        }
    }
    const kept = missing.includes(1) ? missing : null;
    if (target instanceof Float64Array)
        return { name, type: "number", length, missing: kept, values: target };
    if (target instanceof Uint8Array)
        return { name, type: "boolean", length, missing: kept, values: target };
    return { name, type: "text", length, missing: kept, codes: target, dictionary };
}
function pageOfVersion1(chunk, header, stored, length) {
    const data = header.data_page_header;
    if (data === undefined)
        throw new Error("parquet page has no data header");
    const rows = rowCount(data.num_values, chunk.rows);
    const body = exactly(chunk.unpack(stored, length), length);
    if (chunk.element.repetition_type === "REQUIRED")
        return { rows, present: null, encoding: data.encoding, body, values: rows };
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    const levels = view.getUint32(0, true);
    if (levels > body.length - 4)
        throw new Error("parquet definition levels are cut off");
    const present = presence(body.subarray(4, 4 + levels), rows);
    return { rows, present, encoding: data.encoding, body: body.subarray(4 + levels), values: countOnes(present, rows) };
}
function pageOfVersion2(chunk, header, stored, length) {
    const data = header.data_page_header_v2;
    if (data === undefined)
        return null;
    const rows = rowCount(data.num_values, chunk.rows);
    const repetition = data.repetition_levels_byte_length;
    const levels = repetition + data.definition_levels_byte_length;
    if (!(repetition >= 0 && levels >= repetition && levels <= stored.length && levels <= length))
        throw new Error("parquet levels are cut off");
    const present = chunk.element.repetition_type === "REQUIRED" ? null : presence(stored.subarray(repetition, levels), rows);
    const packed = stored.subarray(levels);
    const body = data.is_compressed === false ? packed : exactly(chunk.unpack(packed, length - levels), length - levels);
    return { rows, present, encoding: data.encoding, body, values: countOnes(present, rows) };
}
function rowCount(values, limit) {
    if (values >= 0 && values <= limit)
        return values;
    throw new Error("parquet page has more rows than its row group");
}
function countOnes(present, rows) {
    if (present === null)
        return rows;
    let count = 0;
    for (let row = 0; row < rows; row++)
        count += present[row];
    return count;
}
/** Definition levels of a flat column, 0 or 1; null where all are 1. */
function presence(encoded, rows) {
    if (rows === 0)
        return null;
    refuseBadRuns(encoded, 1, rows);
    const first = varint(encoded, 0);
    if ((first.value & 1) === 0 && first.value >>> 1 >= rows)
        return encoded[first.next] === 1 ? null : new Uint8Array(rows);
    const levels = new Uint8Array(rows);
    (0,encoding/* readRleBitPackedHybrid */.z)({ view: viewOf(encoded), offset: 0 }, 1, asDecoded(levels), encoded.length);
    return levels;
}
/** Checks the runs of an RLE and bit-packed block before they are unpacked: a damaged length must not run away. */
function refuseBadRuns(encoded, width, count) {
    if (valuesInRuns(encoded, width, count) < count)
        throw new Error("parquet runs are cut off");
}
/** How many values the runs hold, at least `count` or all of them; a run beyond `count` is damage. */
function valuesInRuns(encoded, width, count) {
    let seen = 0;
    let at = 0;
    while (seen < count && at < encoded.length) {
        const { value, next } = varint(encoded, at);
        const packed = (value & 1) === 1;
        const run = packed ? (value >>> 1) * 8 : value >>> 1;
        // Bit-packed runs hold whole groups of eight, and some writers pad them; an RLE run ends with its values.
        if (run - (count - seen) > (packed ? 2 ** 20 : 8))
            throw new Error("parquet run is longer than its page");
        at = next + (packed ? (value >>> 1) * width : (width + 7) >> 3);
        seen += run;
    }
    return seen;
}
function varint(bytes, start) {
    let value = 0;
    let at = start;
    for (let shift = 0; shift < 35; shift += 7) {
        if (at >= bytes.length)
            break;
        const byte = bytes[at++];
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) {
            if (value >= 2 ** 31)
                break;
            return { value, next: at };
        }
    }
    throw new Error("parquet run header is damaged");
}
function pageValues(page, chunk, entries, asText, dictionary) {
    const { body, values } = page;
    const reader = { view: viewOf(body), offset: 0 };
    switch (page.encoding) {
        case "PLAIN":
            if (chunk.type === "BYTE_ARRAY" && chunk.meaning.type === "text" && chunk.meaning.of === "bytes") {
                return { type: "text", values: plainCodes(body, values, dictionary) };
            }
            return converted(plainValues(body, chunk, values), chunk, asText, dictionary);
        case "PLAIN_DICTIONARY":
        case "RLE_DICTIONARY":
            return looked(entries, body, values);
        case "RLE": {
            if (chunk.type !== "BOOLEAN")
                break;
            const length = values === 0 ? 0 : viewOf(body).getUint32(0, true);
            refuseBadRuns(body.subarray(4, 4 + length), 1, values);
            const bits = new Uint8Array(values);
            if (values > 0)
                (0,encoding/* readRleBitPackedHybrid */.z)(reader, 1, asDecoded(bits), undefined);
            return converted(Array.from(bits, (bit) => bit === 1), chunk, asText, dictionary);
        }
        case "BYTE_STREAM_SPLIT":
            return converted((0,encoding/* byteStreamSplit */.L)(reader, values, chunk.type, chunk.element.type_length), chunk, asText, dictionary);
        case "DELTA_BINARY_PACKED": {
            const output = chunk.type === "INT32" ? new Int32Array(values) : new BigInt64Array(values);
            if (values > 0)
                (0,delta/* deltaBinaryUnpack */._H)(reader, values, output);
            return converted(output, chunk, asText, dictionary);
        }
        case "DELTA_LENGTH_BYTE_ARRAY":
        case "DELTA_BYTE_ARRAY": {
            const output = new Array(values);
            if (values > 0)
                (page.encoding === "DELTA_BYTE_ARRAY" ? delta/* deltaByteArray */.uY : delta/* deltaLengthByteArray */.MR)(reader, values, output);
            return converted(output, chunk, asText, dictionary);
        }
    }
    throw new Error(`parquet encoding ${page.encoding} of ${chunk.type} is not supported`);
}
function looked(entries, body, count) {
    if (entries === null)
        throw new Error("parquet dictionary page is missing");
    const indices = new Uint32Array(count);
    const width = count === 0 ? 0 : body[0];
    if (width > 32)
        throw new Error("parquet dictionary indices are damaged");
    if (width > 0) {
        const encoded = body.subarray(1);
        refuseBadRuns(encoded, width, count);
        (0,encoding/* readRleBitPackedHybrid */.z)({ view: viewOf(encoded), offset: 0 }, width, asDecoded(indices), encoded.length);
    }
    const size = entries.values.length;
    for (let index = 0; index < count; index++)
        if (indices[index] >= size)
            throw new Error("parquet dictionary index is out of range");
    switch (entries.type) {
        case "number":
            return { type: "number", values: gathered(entries.values, indices, new Float64Array(count)) };
        case "boolean":
            return { type: "boolean", values: gathered(entries.values, indices, new Uint8Array(count)) };
        case "text":
            return { type: "text", values: gathered(entries.values, indices, new Uint32Array(count)) };
    }
}
function gathered(values, indices, target) {
    for (let index = 0; index < indices.length; index++)
        target[index] = values[indices[index]];
    return target;
}
/** Null where an integer cannot be a number. */
function converted(raw, chunk, asText, dictionary) {
    if (asText || chunk.meaning.type === "text")
        return { type: "text", values: (0,parquet_values/* codesFrom */.$$)(raw, chunk.meaning, dictionary) };
    if (chunk.meaning.type === "boolean") {
        const bits = new Uint8Array(raw.length);
        for (let index = 0; index < raw.length; index++)
            bits[index] = raw[index] === true ? 1 : 0;
        return { type: "boolean", values: bits };
    }
    const numbers = (0,parquet_values/* numbersFrom */.BS)(raw, chunk.meaning);
    return numbers === null ? null : { type: "number", values: numbers };
}
const widths = {
    BOOLEAN: 1 / 8,
    INT32: 4,
    INT64: 8,
    INT96: 12,
    FLOAT: 4,
    DOUBLE: 8,
    BYTE_ARRAY: 4,
    FIXED_LEN_BYTE_ARRAY: 0,
};
function plainValues(body, chunk, count) {
    const width = chunk.type === "FIXED_LEN_BYTE_ARRAY" ? (chunk.element.type_length ?? 0) : widths[chunk.type];
    if (!(count >= 0 && count * width <= body.length) || (width === 0 && count > 0))
        throw new Error("parquet page holds fewer values than it says");
    return (0,plain/* readPlain */.r)({ view: viewOf(body), offset: 0 }, chunk.type, count, chunk.element.type_length);
}
/** Codes of plain byte arrays: each is its length in four bytes, then its bytes. */
function plainCodes(body, count, dictionary) {
    if (count * 4 > body.length)
        throw new Error("parquet page holds fewer values than it says");
    const codes = new Uint32Array(count);
    let at = 0;
    for (let index = 0; index < count; index++) {
        const length = (body[at] | (body[at + 1] << 8) | (body[at + 2] << 16) | (body[at + 3] << 24)) >>> 0;
        const start = at + 4;
        at = start + length;
        if (at > body.length)
            throw new Error("parquet byte array is cut off");
        const before = dictionary.size;
        codes[index] = dictionary.codeOf(body, start, at);
        if (dictionary.size !== before && !(0,external_node_buffer_.isUtf8)(body.subarray(start, at)))
            throw new parquet_values/* NotTextError */.lg();
    }
    return codes;
}
function exactly(page, length) {
    if (page.length !== length)
        throw new Error("parquet page does not unpack to its length");
    return page;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** hyparquet types the target of its bit unpacking as a list of arrays of which it only assigns elements. */
function asDecoded(target) {
    return target;
}

;// CONCATENATED MODULE: ./js/src/table/parquet-nested.js




/**
 * Checks the pages of one leaf of a nested column before hyparquet assembles them: a damaged count or run length would
 * let it write without end.
 *
 * @throws Error for damaged data
 */
function refuseDamagedLeaf(bytes, meta, path, unpack) {
    const repetition = levelWidth((0,schema/* getMaxRepetitionLevel */.qt)(path));
    const definition = levelWidth((0,schema/* getMaxDefinitionLevel */.mM)(path));
    const total = Number(meta.num_values);
    if (!(total >= 0 && total <= limits/* maxNestedValues */.GU))
        throw new Error("parquet nested column has more values than can be");
    const reader = { view: new DataView(bytes), offset: 0 };
    let seen = 0;
    while (reader.offset < bytes.byteLength - 1) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const start = reader.offset;
        const stored = header.compressed_page_size;
        const length = header.uncompressed_page_size;
        if (!(stored >= 0 && start + stored <= bytes.byteLength && length >= 0 && length <= limits/* maxUnpackedBytes */.lA)) {
            throw new Error("parquet page is cut off");
        }
        reader.offset = start + stored;
        const body = new Uint8Array(bytes, start, stored);
        const first = header.data_page_header;
        const second = header.data_page_header_v2;
        if (header.type === "DICTIONARY_PAGE") {
            const count = header.dictionary_page_header?.num_values ?? 0;
            if (!(count >= 0 && count <= length * 8))
                throw new Error("parquet dictionary has more values than can be");
            continue;
        }
        const count = first?.num_values ?? second?.num_values ?? 0;
        seen += count;
        if (!(count >= 0 && seen <= total))
            throw new Error("parquet page has more values than its column");
        const encoding = first?.encoding ?? second?.encoding ?? "PLAIN";
        if (first !== undefined) {
            const page = exactly(unpack(body, length), length);
            let at = 0;
            for (const width of [repetition, definition]) {
                if (width === 0)
                    continue;
                const size = viewOf(page).getUint32(at, true);
                if (size > page.length - at - 4)
                    throw new Error("parquet levels are cut off");
                refuseBadRuns(page.subarray(at + 4, at + 4 + size), width, count);
                at += 4 + size;
            }
            refuseBadIndices(page.subarray(at), encoding, count);
        }
        else if (second !== undefined) {
            const middle = second.repetition_levels_byte_length;
            const levels = middle + second.definition_levels_byte_length;
            if (!(middle >= 0 && levels >= middle && levels <= stored && levels <= length))
                throw new Error("parquet levels are cut off");
            if (repetition > 0)
                refuseBadRuns(body.subarray(0, middle), repetition, count);
            if (definition > 0)
                refuseBadRuns(body.subarray(middle, levels), definition, count);
            const packed = body.subarray(levels);
            const page = second.is_compressed === false ? packed : exactly(unpack(packed, length - levels), length - levels);
            if (!(second.num_nulls >= 0 && second.num_nulls <= count))
                throw new Error("parquet page has more nulls than values");
            refuseBadIndices(page, encoding, count - second.num_nulls);
        }
    }
}
/** Only values that are there have an index, so the runs may end before `count`, but none may go beyond it. */
function refuseBadIndices(page, encoding, count) {
    if (!encoding.endsWith("_DICTIONARY") || page.length === 0)
        return;
    if (page[0] > 32)
        throw new Error("parquet dictionary indices are damaged");
    if (page[0] > 0)
        valuesInRuns(page.subarray(1), page[0], count);
}
function levelWidth(most) {
    return most === 0 ? 0 : 32 - Math.clz32(most);
}

;// CONCATENATED MODULE: ./js/src/table/parquet.js














/**
 * Opens a Parquet file. Each row group is a chunk, of which only the columns asked for are read. Integers beyond
 * 2^53 − 1 make a column text; decimals are numbers; dates, times and timestamps are ISO 8601 text; structs, lists and
 * maps are their JSON text.
 */
async function openParquet(file, compression, unpackedLimit) {
    const packed = compression === "none" ? null : await (0,byte_stream/* unpackWhole */.gg)(file, compression, unpackedLimit);
    const open = () => (packed === null ? fileBytes(file) : memoryBytes(packed));
    const reading = (work) => sentence(file, work);
    const bytes = open();
    let metadata;
    let fields;
    try {
        if (bytes.buffer.byteLength === 0)
            throw (0,file_error/* fileError */.z)(file.shown, null, "the file is empty.");
        ({ metadata, fields } = await reading(async () => {
            if (bytes.buffer.byteLength < 12)
                throw new Error("parquet file is too short");
            const found = await (0,src_metadata/* parquetMetadataAsync */.Ei)(bytes.buffer, { geoparquet: false });
            return { metadata: found, fields: (0,src_metadata/* parquetSchema */.YR)(found).children };
        }));
    }
    finally {
        bytes.close();
    }
    const columnNames = fields.map((field) => field.element.name);
    const twice = columnNames.find((name, index) => columnNames.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,file_error/* fileError */.z)(file.shown, null, `the column name "${twice}" stands twice; names must differ.`);
    async function* chunks(requests) {
        const { buffer, close } = open();
        try {
            for (const group of metadata.row_groups) {
                const rows = Number(group.num_rows);
                const columns = [];
                for (const request of requests) {
                    const field = fields.find((candidate) => candidate.element.name === request.name);
                    columns.push(field === undefined
                        ? (0,column_builder/* emptyColumn */.Y$)(request.name, rows)
                        : await reading(() => readColumn(file, buffer, metadata, group, rows, field, request)));
                }
                if (rows > 0)
                    yield { rows, columns };
            }
        }
        finally {
            close();
        }
    }
    return { shown: file.shown, columnNames, chunks, lineOf: async () => null };
}
async function readColumn(file, buffer, metadata, group, rows, field, request) {
    const { name } = request;
    if (!(rows >= 0) || rows * 9 > limits/* maxTableBytes */.eT)
        throw new Error("parquet row group has more rows than can be");
    const flat = field.children.length === 0 && field.element.repetition_type !== "REPEATED";
    const column = flat
        ? await readFlat(file, buffer, group, rows, field, request)
        : await readNested(buffer, metadata, group, rows, field, request);
    return (0,column_builder/* isEmptyColumn */.GI)(column) ? (0,column_builder/* emptyColumn */.Y$)(name, rows) : column;
}
async function readFlat(file, buffer, group, rows, field, request) {
    const { name } = request;
    const meta = group.columns.find((column) => column.meta_data?.path_in_schema[0] === name)?.meta_data;
    const { element } = field;
    if (meta === undefined || element.type === undefined)
        throw new Error("parquet column has no data");
    const meaning = (0,parquet_values/* meaningOf */.Pr)(element);
    if (meaning === null)
        throw (0,file_error/* fileError */.z)(file.shown, null, `the column "${name}" holds ${element.converted_type ?? "values"} that cannot be read; write it as text or numbers.`);
    const chunk = {
        name,
        rows,
        element,
        type: element.type,
        meaning,
        bytes: await storedPages(buffer, meta),
        unpack: unpacker(meta),
    };
    try {
        const column = readFlatChunk(chunk, request.asText, request.dictionary());
        if (column !== "unsafe")
            return column;
        const text = readFlatChunk(chunk, true, request.dictionary());
        if (text === "unsafe")
            throw new Error("parquet integers cannot be read as text");
        return text;
    }
    catch (error) {
        if (error instanceof parquet_values/* NotTextError */.lg)
            throw (0,file_error/* fileError */.z)(file.shown, null, `the column "${name}" holds bytes that are not UTF-8 text; write it as text or numbers.`, error);
        throw error;
    }
}
/** The pages of a column chunk; some writers leave the place of the dictionary page out, which then comes first. */
async function storedPages(buffer, meta) {
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    return buffer.slice(Math.min(start, Number(meta.data_page_offset)), start + Number(meta.total_compressed_size));
}
async function readNested(buffer, metadata, group, rows, field, request) {
    const { name } = request;
    const builder = new column_builder/* ColumnBuilder */.QW(name, request.dictionary());
    builder.begin(rows, "text", request.dictionary());
    const leaves = group.columns.flatMap(({ meta_data: meta }) => (meta?.path_in_schema[0] === name ? [meta] : []));
    for (const meta of leaves) {
        const path = (0,schema/* getTreePath */.st)((0,src_metadata/* parquetSchema */.YR)(metadata), meta.path_in_schema);
        refuseDamagedLeaf(await storedPages(buffer, meta), meta, path, unpacker(meta));
    }
    const found = [];
    await (0,read/* parquetRead */.bA)({
        file: buffer,
        metadata: { ...metadata, num_rows: group.num_rows, row_groups: [group] },
        columns: [field.element.name],
        compressors: nativeCodecs,
        geoparquet: false,
        onComplete(complete) {
            for (const row of complete)
                found.push(row);
        },
    });
    if (found.length !== rows)
        throw new Error("parquet row group has fewer rows than it says");
    for (const [row, [value]] of found.entries()) {
        if (value === null || value === undefined)
            builder.setMissing(row);
        else
            builder.setText(row, (0,json_text/* jsonText */.s)(value));
    }
    return builder.finish(rows);
}
/** Node's own decoders where there are any: they are faster than those in JavaScript, and know a limit. */
const nativeCodecs = {
    ...src/* compressors */.Vm,
    GZIP: (input, length) => external_node_zlib_.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
    BROTLI: (input, length) => external_node_zlib_.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
    ...(typeof external_node_zlib_.zstdDecompressSync === "function"
        ? {
            ZSTD: (input, length) => external_node_zlib_.zstdDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
        }
        : {}),
};
function unpacker(meta) {
    const codec = meta.codec;
    if (codec === "UNCOMPRESSED")
        return (input) => input;
    const unpack = nativeCodecs[codec];
    if (unpack === undefined)
        throw new Error(`parquet compression ${codec} is not supported`);
    return (input, length) => (length === 0 ? new Uint8Array(0) : unpack(input, length));
}
function fileBytes(file) {
    const { descriptor, size } = (0,byte_stream/* openFile */.Tq)(file);
    return {
        buffer: {
            byteLength: size,
            slice(start, end = size) {
                const length = rangeLength(start, end, size);
                const bytes = new Uint8Array(length);
                let read = 0;
                while (read < length) {
                    const count = (0,external_node_fs_.readSync)(descriptor, bytes, read, length - read, start + read);
                    if (count === 0)
                        throw new Error("parquet file ends too early");
                    read += count;
                }
                return bytes.buffer;
            },
        },
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
function memoryBytes(bytes) {
    return {
        buffer: {
            byteLength: bytes.length,
            slice(start, end = bytes.length) {
                const copy = new Uint8Array(rangeLength(start, end, bytes.length));
                copy.set(bytes.subarray(start, end));
                return copy.buffer;
            },
        },
        close: () => undefined,
    };
}
function rangeLength(start, end, size) {
    if (start >= 0 && end >= start && end <= size)
        return end - start;
    throw new Error("parquet byte range lies outside the file");
}
/** Whatever the decoders throw is a damaged file to its user. */
async function sentence(file, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.y)
            throw cause;
        const known = cause instanceof Error && cause.message.startsWith("parquet ")
            ? ` (${cause.message.slice("parquet ".length, 120)})`
            : "";
        throw (0,file_error/* fileError */.z)(file.shown, null, `the Parquet data is damaged, truncated or of a kind that cannot be read${known}.`, cause);
    }
}


/***/ }),

/***/ 99239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ timestampText),
/* harmony export */   MK: () => (/* binding */ dateText),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Tc: () => (/* binding */ timeText)
/* harmony export */ });
const perSecond = {
    seconds: 1n,
    milliseconds: 1000n,
    microseconds: 1000000n,
    nanoseconds: 1000000000n,
};
const fractionDigits = {
    seconds: 0,
    milliseconds: 3,
    microseconds: 6,
    nanoseconds: 9,
};
/** The seconds from 1970 that a Date holds, either way. */
const dateRange = 8640000000000n;
/**
 * An instant as ISO 8601 text with all its digits: `2026-01-02T03:04:05.000006Z`; without fraction where it is zero
 * and without `Z` where it is a local time. Instants that no calendar here reaches are their count of seconds.
 */
function timestampText(ticks, unit, utc) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    if (seconds > dateRange || seconds < -dateRange)
        return `${seconds}s`;
    const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
    return whole + fraction(ticks - seconds * scale, unit) + (utc ? "Z" : "");
}
/** A day since 1970-01-01 as `2026-01-02`. */
function dateText(days) {
    const date = new Date(days * 86_400_000);
    return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().slice(0, -14);
}
/** A time of day as `03:04:05.000006`. */
function timeText(ticks, unit) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    const two = (value) => value.toString().padStart(2, "0");
    return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction(ticks - seconds * scale, unit)}`;
}
/** The fraction of a second in three, six or nine digits, so that one instant has one text whatever its unit. */
function fraction(ticks, unit) {
    return ticks === 0n
        ? ""
        : `.${ticks
            .toString()
            .padStart(fractionDigits[unit], "0")
            .replace(/(?:000){1,2}$/, "")}`;
}
function floorDivide(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}
/** An integer with `scale` decimal places as decimal text: 1234 with 2 is `12.34`. */
function decimalText(unscaled, scale) {
    if (scale <= 0)
        return (unscaled * 10n ** BigInt(-scale)).toString();
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
    return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}


/***/ })

};
