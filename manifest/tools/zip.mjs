import { crc32 } from './crc32.mjs';

const firstOfJanuary1980 = 0x21;

/** A ZIP of [name, bytes] pairs, stored and undated, so that the same files always give the same bytes. */
export function zip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [name, bytes] of files) {
        const title = Buffer.from(name, 'utf8');
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0); // version needed
        common.writeUInt16LE(0x0800, 2); // names are UTF-8
        common.writeUInt16LE(firstOfJanuary1980, 8);
        common.writeUInt32LE(crc32(bytes), 10);
        common.writeUInt32LE(bytes.length, 14);
        common.writeUInt32LE(bytes.length, 18);
        common.writeUInt16LE(title.length, 22);
        const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, bytes]);
        const where = Buffer.alloc(14);
        where.writeUInt32LE(offset, 10);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, where, title]));
        parts.push(entry);
        offset += entry.length;
    }
    const central = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.writeUInt16LE(files.length, 8);
    end.writeUInt16LE(files.length, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, central, end]);
}
